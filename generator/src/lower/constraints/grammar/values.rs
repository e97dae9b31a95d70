//! Lists of values: "`a`, `b` (the second), or `c`", `red, green or blue`.

use super::cursor::Cursor;
use super::fact::Force;
use crate::lower::constraints::text::lex::{Kind, Token, is_listed};

/// A value as the text spells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) text: String,
    /// Whether it stands in a code span or in quotes.
    pub(crate) quoted: bool,
}

/// Words that may stand where a value may, and are none.
const NOT_VALUES: &str = "a|an|the|any|all|none|empty|null|other|others|one|of|to|for|in|on|if|when|is|are|not|this|\
     these|those|that|which|with|etc|more|both|either|neither|only|also|must|be|as|by|from|it";

/// A list of at least `least` values, all written in the same way.
pub(crate) fn list(c: &mut Cursor<'_, '_>, least: usize) -> Option<Vec<Value>> {
    c.attempt(|c| {
        let mut values = vec![value(c)?];
        note(c);
        while let Some(next) = c.attempt(|c| {
            let comma = c.punct(',') || c.punct('|') || c.punct('/');
            let joined = c.any("and or|or|and");
            if !comma && !joined {
                return None;
            }
            let next = value(c)?;
            note(c);
            Some(next)
        }) {
            values.push(next);
        }
        // A list that goes on is not the whole list.
        if c.peek()
            .is_some_and(|token| token.is_word("etc") || token.is('\u{2026}'))
        {
            return None;
        }
        let same =
            values.iter().all(|value| value.quoted) || values.iter().all(|value| !value.quoted);
        (same && values.len() >= least).then_some(values)
    })
}

/// One value, or several whose last two are joined by a word: a comma alone may end the condition.
pub(crate) fn conjoined(c: &mut Cursor<'_, '_>) -> Option<Vec<Value>> {
    let start = c.clone();
    let values = list(c, 1)?;
    let read = start.rest().len() - c.rest().len();
    let words = start.rest().get(..read).unwrap_or(&[]);
    if values.len() < 2 || words.iter().any(|token| token.is_one_of("or|and")) {
        return Some(values);
    }
    *c = start;
    value(c).map(|one| vec![one])
}

/// What a value means, in parentheses behind it.
fn note(c: &mut Cursor<'_, '_>) {
    c.attempt(|c| {
        if !c.punct('(') {
            return None;
        }
        while let Some(token) = c.next() {
            if token.is(')') {
                return Some(());
            }
            if token.is('(') {
                return None;
            }
        }
        None
    });
}

fn value(c: &mut Cursor<'_, '_>) -> Option<Value> {
    let token = c.peek()?;
    match token.kind {
        Kind::Code | Kind::Quoted => {
            c.next();
            // A code span may hold a quotation: `'a'`.
            let text = token.text.trim_matches(['"', '\'']);
            (!text.is_empty()).then(|| Value {
                text: text.to_owned(),
                quoted: true,
            })
        }
        Kind::Word | Kind::Number => bare(c),
        Kind::Punct('-') if token.spaced => {
            c.next();
            let number = c
                .next()
                .filter(|token| token.kind == Kind::Number && !token.spaced)?;
            Some(Value {
                text: format!("-{}", number.text),
                quoted: false,
            })
        }
        _ => None,
    }
}

/// A bare word, with everything that is joined to it: `ach-debit`, `24h`, `text/plain`.
fn bare(c: &mut Cursor<'_, '_>) -> Option<Value> {
    let first = c.next()?;
    if is_listed(NOT_VALUES, first.text) {
        return None;
    }
    let mut text = first.text.to_owned();
    while let Some(token) = c.peek().filter(|token| joins(token, c.peek_at(1))) {
        text.push_str(token.text);
        c.next();
    }
    Some(Value {
        text,
        quoted: false,
    })
}

fn joins(token: &Token<'_>, next: Option<&Token<'_>>) -> bool {
    match token.kind {
        Kind::Word | Kind::Number => !token.spaced,
        Kind::Punct('-' | '/' | '+' | ':' | '_') => {
            !token.spaced
                && next.is_some_and(|next| {
                    !next.spaced && matches!(next.kind, Kind::Word | Kind::Number)
                })
        }
        _ => false,
    }
}

/// What introduces a list of values, and how binding it is: `Valid values are`, `One of:`.
pub(crate) fn introduction(c: &mut Cursor<'_, '_>) -> Option<Force> {
    c.attempt(|c| {
        c.maybe("the|only|currently|all");
        c.maybe("only|currently");
        let mut force = match c.phrases(
            "valid|allowed|accepted|acceptable|permitted|legal|allowable|supported|possible|\
             available|known|potential",
        ) {
            Some(0..=6) => Force::Must,
            Some(_) => Force::Described,
            None if c.any("enum|values|options") => {
                c.any(":|are :|are").then_some(())?;
                return Some(Force::Described);
            }
            None => return one_of(c),
        };
        c.maybe("enum|string|sort|status|type|key|field");
        // Formats are mostly those of a file that a value leads to.
        if c.any("formats") {
            force = Force::Described;
        } else {
            c.any(
                "values|value|options|types|choices|strings|statuses|modes|inputs|settings|entries",
            )
            .then_some(())?;
        }
        c.maybe("for this field|for this parameter|for this property|here");
        c.any("are one of :|are one of|are :|are either|are|is :|is|:|=")
            .then_some(())?;
        c.maybe("the following|following");
        c.punct(':');
        Some(force)
    })
}

fn one_of(c: &mut Cursor<'_, '_>) -> Option<Force> {
    c.any(
        "one of the following values|one of the following|one of these values|one of these|\
         one of|any of|either",
    )
    .then_some(())?;
    c.punct(':');
    Some(Force::Described)
}
