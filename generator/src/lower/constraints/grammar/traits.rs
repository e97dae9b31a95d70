//! What a value must be, have or look like: kinds, adjectives, formats, characters, chosen values.

use super::bound::{self, Bound, Measure, Side, size};
use super::charset::charset;
use super::cursor::Cursor;
use super::fact::{Fact, Force, Said};
use super::format::{Named, format};
use super::noun::{Noun, noun};
use super::number::Quantity;
use super::predicate::{bounded, say};
use super::values;
use super::whom::Topic;
use crate::lower::constraints::text::lex::Kind;
use crate::model::{Charset, Format};

/// What a value must be.
pub(crate) fn being(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.attempt(|c| chosen(c, topic, force))
        .or_else(|| c.attempt(|c| size(c).map(|bounds| bounded(bounds, topic, force))))
        .or_else(|| c.attempt(|c| kind(c, topic, force)))
        .or_else(|| c.attempt(|c| formatted(c, topic, force)))
        .or_else(|| c.attempt(|c| described(c, topic, force)))
        .or_else(|| c.attempt(|c| counted(c, topic, force)))
        .or_else(|| {
            let set = c.attempt(charset)?;
            c.maybe("only");
            c.maybe("characters");
            Some(vec![say(Fact::Charset(set), force, topic)])
        })
}

fn described(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    let facts = adjectives(c)?;
    Some(
        facts
            .into_iter()
            .map(|fact| say(fact, force, topic))
            .collect(),
    )
}

/// `12 characters`: exactly that many. Not after a permission.
pub(crate) fn counted(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    let bounds = bound::exact(c)?;
    (force != Force::May).then(|| bounded(bounds, topic, force))
}

/// `one of a, b`, `either "a" or "b"`, "`a`".
fn chosen(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.maybe("set to|equal to|either");
    let introduced = values::introduction(c).is_some();
    let values = values::list(c, 1)?;
    let quoted = values.iter().all(|value| value.quoted);
    let listed = introduced && values.len() > 1;
    (quoted || listed).then_some(())?;
    let force = if force == Force::May {
        Force::Described
    } else {
        force
    };
    Some(vec![say(Fact::Values(values), force, topic)])
}

/// What a value must have: `at most 5 items`, `a length of 10`, `unique values`.
pub(crate) fn contents(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    if c.any("a length|a total length|a character length|length") {
        c.maybe("of|that is");
        return lengthy(c, topic, force);
    }
    if c.any(
        "unique values|unique items|unique entries|unique elements|unique ids|no duplicates|no duplicate values|\
         no duplicate entries|no duplicate items|distinct values",
    ) {
        return Some(vec![say(Fact::Unique, force, topic)]);
    }
    c.attempt(|c| {
        let set = charset(c)?;
        c.maybe("characters");
        c.word("only")
            .then(|| vec![say(Fact::Charset(set), force, topic)])
    })
    .or_else(|| c.attempt(|c| size(c).map(|bounds| bounded(bounds, topic, force))))
    .or_else(|| c.attempt(|c| counted(c, topic, force)))
}

fn lengthy(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    let bounds = c.attempt(size).or_else(|| c.attempt(bound::exact))?;
    Some(bounded(bounds, &topic.of_length(), force))
}

/// `letters, digits and "-"`, after "only".
pub(crate) fn only_characters(
    c: &mut Cursor<'_, '_>,
    topic: &Topic,
    force: Force,
) -> Option<Vec<Said>> {
    c.maybe("contain|include|consist of|be|use|have|of");
    c.maybe("only");
    c.maybe("the following characters|the characters|characters");
    c.punct(':');
    let set = charset(c)?;
    c.maybe("characters|chars");
    let force = if force == Force::May {
        Force::Must
    } else {
        force
    };
    Some(vec![say(Fact::Charset(set), force, topic)])
}

/// `"sk_"`, `http:// or https://`.
pub(crate) fn starts(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    let first = prefix(c)?;
    let web = |text: &str| text == "http://" || text == "https://";
    let fact = if c.word("or") {
        let second = prefix(c)?;
        (web(&first) && web(&second)).then_some(Fact::Format(Format::HttpUrl))?
    } else {
        Fact::Prefix(first)
    };
    Some(vec![say(fact, force, topic)])
}

/// A literal prefix, without placeholders.
pub(crate) fn prefix(c: &mut Cursor<'_, '_>) -> Option<String> {
    c.maybe("the prefix|the string|the|a");
    let token = c.next()?;
    match token.kind {
        Kind::Code | Kind::Quoted => {
            let text = token.text.trim_matches(['"', '\'']);
            let plain = !text.is_empty() && !text.contains(['{', '<', '*', '[', ' ']);
            plain.then(|| text.to_owned())
        }
        Kind::Url if matches!(token.text, "http://" | "https://") => Some(token.text.to_owned()),
        _ => None,
    }
}

/// `a valid email address`, `in ISO 4217 format`, `formatted as a UUID`.
pub(crate) fn formatted(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.maybe(
        "passed as|passed in|provided as|provided in|given as|given in|specified as|specified in|expressed as|\
         expressed in|formatted as|formatted in|formatted according to|encoded as|encoded in|sent as|\
         in the form of|in the format|in the|in|written in|supplied in|represented as|represented in|supplied as",
    );
    c.maybe("the format|format");
    let fact = match format(c)? {
        Named::Known(format) => Fact::Format(format),
        Named::Loose => Fact::Inexpressible,
    };
    c.maybe("with a scheme|including the protocol|including the scheme");
    let force = if force == Force::May {
        Force::Described
    } else {
        force
    };
    Some(vec![say(fact, force, topic)])
}

/// `positive`, `non-empty`, `unique`, `numeric`; one or several.
pub(crate) fn adjectives(c: &mut Cursor<'_, '_>) -> Option<Vec<Fact>> {
    c.maybe("a|an");
    let mut facts = vec![adjective(c)?];
    while let Some(fact) = c.attempt(|c| {
        c.punct(',');
        c.maybe("and");
        adjective(c)
    }) {
        facts.push(fact);
    }
    Some(facts)
}

fn adjective(c: &mut Cursor<'_, '_>) -> Option<Fact> {
    if c.any("non negative|nonnegative|zero or positive|positive or zero") {
        return Some(sign(Side::Low, false));
    }
    if c.any("strictly positive|positive") {
        return Some(sign(Side::Low, true));
    }
    if c.any("negative") {
        return Some(sign(Side::High, true));
    }
    if c.any("non empty|nonempty|not empty|non blank") {
        return Some(Fact::NotEmpty);
    }
    if c.any("unique within the list|unique within the array|unique in the list|unique in the array|unique|distinct") {
        let elsewhere = c
            .peek()
            .is_some_and(|token| token.is_one_of("within|across|per|in|to|for|among|identifier|id"));
        return (!elsewhere).then_some(Fact::Unique);
    }
    if c.any("alphanumeric") && !c.peek().is_some_and(|token| token.kind == Kind::Word) {
        return Some(Fact::Charset(Charset {
            lowercase: true,
            uppercase: true,
            digits: true,
            unicode_letters: true,
            others: String::new(),
        }));
    }
    None
}

/// `a string with a maximum length of 40`, `a positive integer`, `an integer between 1 and 10`.
pub(crate) fn kind(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.maybe("a|an|the");
    let mut facts = Vec::new();
    loop {
        if let Some(fact) = c.attempt(adjective) {
            facts.push(fact);
        } else if !c.any(
            "valid|whole|decimal|floating point|unsigned|signed|single|optional|required|json|numeric|64 bit|32 bit|\
             plain|utf 8|human readable|arbitrary|case sensitive",
        ) {
            break;
        }
        c.punct(',');
    }
    c.any(
        "strings|string|integers|integer|whole number|numbers|number|int|float|decimal|double|arrays|array|list|set|\
         map|object|values|value|text|percentage|amount|boolean",
    )
    .then_some(())?;
    c.maybe("of strings|of integers|of numbers|of ids|of urls");
    let mut said: Vec<Said> = facts
        .into_iter()
        .map(|fact| say(fact, force, topic))
        .collect();
    if !c.is_end() {
        c.attempt(|c| {
            c.punct(',');
            said.append(&mut modifier(c, topic, force)?);
            Some(())
        });
    }
    (!said.is_empty()).then_some(said)
}

/// What follows a kind: `with at most 5 characters`, `between 1 and 3`, `in UUID format`.
fn modifier(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.maybe("that is|that must be|which is|which must be|that can be");
    let with = c.any("with|of|containing|having");
    // "A string with a maximum length of 10" describes the value, and limits it all the same.
    let force = if with && force == Force::Described {
        Force::Stated
    } else {
        force
    };
    if with && c.any("a length of|length of|a length|length") {
        return lengthy(c, topic, force);
    }
    if let Some(bounds) = c.attempt(size) {
        return Some(bounded(bounds, topic, force));
    }
    if with && c.any("unique|distinct") {
        matches!(noun(c, false), Noun::Things(_)).then_some(())?;
        return Some(vec![say(Fact::Unique, Force::Described, topic)]);
    }
    if with {
        return c.attempt(|c| counted(c, topic, force));
    }
    c.word("in").then_some(())?;
    formatted(c, topic, force)
}

/// `positive`: a limit at zero, on the value itself and never on a count.
pub(crate) fn sign(side: Side, exclusive: bool) -> Fact {
    Fact::Bound(Bound {
        measure: Measure::Value,
        ..limit(side, "0", exclusive)
    })
}

/// A limit without a unit.
pub(crate) fn limit(side: Side, value: &str, exclusive: bool) -> Bound {
    let quantity = Quantity {
        value: value.to_owned(),
        unit: None,
        restated: None,
        exclusive: None,
    };
    Bound::new(side, quantity, exclusive)
}
