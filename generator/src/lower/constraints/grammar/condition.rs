//! Conditions on other fields: `grant_type is client_credentials`, `neither a nor b is provided`.

use super::cursor::Cursor;
use super::names::{self, Join};
use super::values::{self, Value};
use crate::lower::constraints::subject::Subject;
use crate::lower::constraints::text::lex::Kind;

/// A condition; names and values as the text spells them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cond {
    /// The field has one of the values.
    Equals(String, Vec<Value>),
    /// The field has none of the values.
    Differs(String, Vec<Value>),
    /// The list has one of the values.
    Includes(String, Vec<Value>),
    /// All are present.
    Present(Vec<String>),
    /// One at least is present.
    AnyPresent(Vec<String>),
    /// None is present.
    Absent(Vec<String>),
    /// One at least is absent.
    AnyAbsent(Vec<String>),
}

impl Cond {
    /// The opposite, if the vocabulary has it.
    pub(crate) fn negated(self) -> Option<Cond> {
        match self {
            Cond::Equals(name, values) => Some(Cond::Differs(name, values)),
            Cond::Differs(name, values) => Some(Cond::Equals(name, values)),
            Cond::Includes(..) => None,
            Cond::Present(names) => Some(Cond::AnyAbsent(names)),
            Cond::AnyPresent(names) => Some(Cond::Absent(names)),
            Cond::Absent(names) => Some(Cond::AnyPresent(names)),
            Cond::AnyAbsent(names) => Some(Cond::Present(names)),
        }
    }

    /// The names that it uses.
    pub(crate) fn names(&self) -> Vec<String> {
        match self {
            Cond::Equals(name, _) | Cond::Differs(name, _) | Cond::Includes(name, _) => {
                vec![name.clone()]
            }
            Cond::Present(names)
            | Cond::AnyPresent(names)
            | Cond::Absent(names)
            | Cond::AnyAbsent(names) => names.clone(),
        }
    }
}

/// Words that say that a field is there.
const PRESENT: &str = "provided|specified|set|present|given|passed|supplied|included|defined|populated|sent|used|\
     not null|non null|not empty|non empty|filled in|filled|selected|configured";

/// Words that say that a field is not there.
const ABSENT: &str = "missing|absent|omitted|empty|unset|null|undefined|blank|unspecified|left blank|left empty|\
     excluded|not there|none";

/// A condition, with its verb.
pub(crate) fn condition(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Cond> {
    let cond = c
        .attempt(|c| neither(c, subject))
        .or_else(|| c.attempt(|c| presence(c, subject)))
        .or_else(|| c.attempt(|c| comparison(c, subject)))
        .or_else(|| c.attempt(coded))?;
    c.maybe("in the request|in the request body|in the body|in the payload|as well|too");
    Some(cond)
}

/// `neither a nor b is set`, `no a is provided`.
fn neither(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Cond> {
    let (found, _) = match c.phrases("neither|none of|no")? {
        2 => (vec![names::name(c, subject)?], Join::Single),
        _ => names::several(c, subject)?,
    };
    is(c);
    c.any(PRESENT).then_some(Cond::Absent(found))
}

fn is(c: &mut Cursor<'_, '_>) -> bool {
    c.any("is also|are also|is|are|was|were|has been|have been|has|have")
}

fn presence(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Cond> {
    let lead = c.phrases("both|either|any of|one of|all of|at least one of");
    let (found, join) = names::names(c, subject)?;
    let all = matches!(lead, Some(0 | 4)) || (lead.is_none() && join != Join::Or);
    let negative = c.any("isn't|aren't|is not|are not|was not|wasn't|has not been|hasn't been|not")
        || {
            is(c);
            c.word("not")
        };
    c.maybe("being");
    let absent = c.any(ABSENT);
    if !absent && !c.any(PRESENT) {
        return None;
    }
    // "Set to …" goes on: a comparison.
    if c.word("to") || c.word("as") {
        return None;
    }
    if absent && negative {
        return Some(if all {
            Cond::Present(found)
        } else {
            Cond::AnyPresent(found)
        });
    }
    Some(match (absent || negative, all) {
        (false, true) => Cond::Present(found),
        (false, false) => Cond::AnyPresent(found),
        (true, false) => Cond::AnyAbsent(found),
        (true, true) => Cond::Absent(found),
    })
}

fn comparison(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Cond> {
    let name = names::name(c, subject)?;
    if c.any("includes|contains|include|contain") {
        return Some(Cond::Includes(name, compared_values(c)?));
    }
    let negative = c.any(
        "is not set to|is not equal to|is not one of|is not|isn't|does not equal|doesn't equal|\
         is anything other than|is other than|differs from",
    ) || c
        .attempt(|c| (c.punct('!') && c.punct('=')).then_some(()))
        .is_some();
    if !negative {
        let verb = c.any(
            "is set to either|is set to one of|is set to|is equal to|is one of|is any of|\
             is either|is :|is|are|equals to|equals|equal to|has the value of|has the value|\
             has a value of|has value|set to|value is|was set to",
        );
        if !verb && !equal_signs(c) && !c.punct(':') {
            return None;
        }
    }
    c.maybe("either|one of|any of");
    c.punct(':');
    let values = compared_values(c)?;
    Some(if negative {
        Cond::Differs(name, values)
    } else {
        Cond::Equals(name, values)
    })
}

/// A condition in a code span: `type=card`, `type: card`.
pub(crate) fn coded(c: &mut Cursor<'_, '_>) -> Option<Cond> {
    let token = c.next().filter(|token| token.kind == Kind::Code)?;
    let (name, value) = token.text.split_once(['=', ':'])?;
    let (name, negated) = name
        .strip_suffix('!')
        .map_or((name, false), |name| (name, true));
    let value = value
        .trim_start_matches('=')
        .trim()
        .trim_matches(['"', '\'']);
    let name = name.trim();
    if !names::is_identifier(name) || value.is_empty() || value.contains(char::is_whitespace) {
        return None;
    }
    let values = vec![Value {
        text: value.to_owned(),
        quoted: true,
    }];
    let make = if negated { Cond::Differs } else { Cond::Equals };
    Some(make(name.to_owned(), values))
}

fn equal_signs(c: &mut Cursor<'_, '_>) -> bool {
    let mut seen = false;
    while c.punct('=') {
        seen = true;
    }
    seen
}

fn compared_values(c: &mut Cursor<'_, '_>) -> Option<Vec<Value>> {
    c.maybe("the value|the|value");
    let values = values::conjoined(c)?;
    // A word that says whether the field is there is no value.
    let states = |value: &Value| {
        let said = |words: &str| {
            words
                .split('|')
                .any(|word| value.text.eq_ignore_ascii_case(word))
        };
        !value.quoted && (said(PRESENT) || said(ABSENT) || said("not"))
    };
    (!values.iter().any(states)).then_some(values)
}
