//! Descriptions without a verb: `Two-letter ISO 3166-1 country code`, `1-100 character name`, `last four digits of the card`.

use super::body::{self, bounded, say};
use super::bound::{self, Bound, Side, size};
use super::cursor::Cursor;
use super::fact::{Fact, Force, Said};
use super::format::{Named, format};
use super::guard;
use super::lex::Token;
use super::noun::Noun;
use super::number::number;
use super::subject::Subject;
use super::whom::Topic;
use crate::model::Format;

/// A noun phrase that says what values look like. It takes the rest of the segment.
pub(super) fn description(
    c: &mut Cursor<'_, '_>,
    subject: &Subject<'_>,
    topic: &Topic,
) -> Option<Vec<Said>> {
    let _ = subject;
    c.attempt(|c| some_digits(c, topic))
        .or_else(|| c.attempt(|c| indexed(c, topic)))
        .or_else(|| c.attempt(|c| named_format(c, topic)))
        .or_else(|| c.attempt(|c| sized(c, topic)))
        .or_else(|| c.attempt(|c| counted(c, topic)))
        .or_else(|| c.attempt(|c| of_kind(c, topic)))
        .or_else(|| c.attempt(|c| ending(c, topic)))
}

fn rest_is_plain(c: &mut Cursor<'_, '_>) -> Option<()> {
    const OPENERS: [&str; 16] = [
        "of",
        "for",
        "that",
        "which",
        "representing",
        "to",
        "used",
        "identifying",
        "indicating",
        "containing",
        "associated",
        "in",
        "at",
        "on",
        "from",
        "with",
    ];
    let rest = c.rest();
    let Some(first) = rest.first() else {
        return Some(());
    };
    if guard::starts_example(rest)
        || (first.is(',') && guard::starts_example(rest.get(1..).unwrap_or(&[])))
        || first.is('(') && guard::starts_example(rest.get(1..).unwrap_or(&[]))
    {
        c.to_end();
        return Some(());
    }
    let opens = OPENERS.iter().any(|word| first.is_word(word));
    (opens && guard::is_plain(rest)).then(|| c.to_end())
}

/// `the last four digits of the card number`.
fn some_digits(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.maybe(&["the", "a"]);
    c.any(&["last", "first", "final", "trailing", "leading"])
        .then_some(())?;
    let count = number(c)?;
    c.hyphen();
    c.any(&["digits", "digit"]).then_some(())?;
    rest_is_plain(c)?;
    Some(exactly(&count, Noun::Digits, topic))
}

fn exactly(count: &str, noun: Noun, topic: &Topic) -> Vec<Said> {
    let bounds = [Side::Low, Side::High].map(|side| Bound {
        noun: noun.clone(),
        ..body::limit(side, count, false)
    });
    bounded(bounds.to_vec(), topic, Force::Described)
}

/// `1-indexed`, `zero-based`.
fn indexed(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.maybe(&["a", "the"]);
    let first = number(c).filter(|first| matches!(first.as_str(), "0" | "1"))?;
    c.hyphen();
    c.any(&["indexed", "based"]).then_some(())?;
    c.maybe(&["index", "page number", "position", "offset", "page index"]);
    rest_is_plain(c)?;
    Some(vec![say(
        Fact::Bound(body::limit(Side::Low, &first, false)),
        Force::Described,
        topic,
    )])
}

/// A format's name, perhaps with what it is of.
fn named_format(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let start = c.rest();
    c.maybe(&[
        "accepts",
        "format :",
        "format is",
        "format",
        "formatted as",
        "in the form of",
        "expressed as",
        "in the format",
        "in",
        "as",
    ]);
    let named = format(c)?;
    let words = start.len() - c.rest().len();
    let spoken = start.get(..words).unwrap_or(&[]);
    let marked = spoken.iter().any(|token| {
        ["valid", "format", "formatted", "standard", "compliant"]
            .iter()
            .any(|word| token.is_word(word))
    });
    rest_is_plain(c)?;
    let fact = match named {
        // "The URL", "Email address": a topic, not a claim about the format.
        Named::Known(
            Format::Url
            | Format::Email
            | Format::Hostname
            | Format::Ip
            | Format::HttpUrl
            | Format::Base64,
        ) if !marked => return None,
        Named::Known(format) => Fact::Format(format),
        Named::Loose => Fact::Inexpressible,
    };
    Some(vec![say(fact, Force::Described, topic)])
}

/// `A unique 4-letter key`, `1-32 character name`, `two-digit month`.
fn sized(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let mut words = 0;
    while words < 4
        && c.peek().is_some_and(|token| is_head(token))
        && number(&mut c.clone()).is_none()
    {
        c.next();
        words += 1;
    }
    let low = number(c)?;
    let high = c.attempt(|c| {
        (c.punct('-') || c.word("to")).then_some(())?;
        number(c)
    });
    c.hyphen();
    let noun = if c.any(&["character", "char", "letter", "characters"]) {
        Noun::Characters(None)
    } else if c.any(&["digit", "digits"]) {
        Noun::Digits
    } else {
        return None;
    };
    guard::is_plain(c.rest()).then_some(())?;
    // Something that has so many characters must be named.
    (!c.is_end()).then_some(())?;
    c.to_end();
    let Some(high) = high else {
        return Some(exactly(&low, noun, topic));
    };
    let bounds = vec![
        Bound {
            noun: noun.clone(),
            ..body::limit(Side::Low, &low, false)
        },
        Bound {
            noun,
            ..body::limit(Side::High, &high, false)
        },
    ];
    Some(bounded(
        bounds,
        topic,
        if words == 0 {
            Force::Stated
        } else {
            Force::Described
        },
    ))
}

fn is_head(token: &Token<'_>) -> bool {
    const VERBS: [&str; 8] = [
        "is", "are", "must", "will", "can", "default", "random", "contains",
    ];
    guard::is_plain(std::slice::from_ref(token)) && !VERBS.iter().any(|word| token.is_word(word))
}

/// `One to three child components of the section`, `up to 25 users to be added`.
fn counted(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.maybe(&["an", "a", "the"]);
    c.maybe(&["optional"]);
    let of = c.any(&["array of", "list of", "set of", "collection of"]);
    let bounds = size(c)?;
    let things = bounds
        .iter()
        .all(|bound| matches!(bound.noun, Noun::Things(_)));
    things.then_some(())?;
    rest_is_plain(c)?;
    Some(bounded(
        bounds,
        topic,
        if of { Force::Stated } else { Force::Described },
    ))
}

/// `A positive integer representing …`, `Non-negative number`.
fn of_kind(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let said = body::kind(c, topic, Force::Described)?;
    rest_is_plain(c)?;
    Some(said)
}

/// A free head with a telling end: `The date of birth in YYYY-MM-DD format`, `… up to 9 decimal place precision`.
fn ending(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let mut words = 0;
    while !c.is_end() && words < 30 {
        if words > 0
            && let Some(said) = c.attempt(|c| {
                let said = tail(c, topic)?;
                c.is_end().then_some(said)
            })
        {
            return Some(said);
        }
        let token = c.next()?;
        if !guard::is_plain(std::slice::from_ref(token)) && !token.is('(') {
            return None;
        }
        words += 1;
    }
    None
}

fn tail(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    if let Some(said) = c.attempt(|c| {
        c.maybe(&["with", "that represents", "representing", "to"]);
        let bounds = c.attempt(size).or_else(|| c.attempt(bound::exact))?;
        let places = bounds.iter().all(|bound| bound.noun == Noun::DecimalPlaces);
        places.then(|| bounded(bounds, topic, Force::Described))
    }) {
        return Some(said);
    }
    let open = c.punct('(');
    if !open {
        c.any(&[
            "in the format",
            "in the",
            "in",
            "as a",
            "as an",
            "as",
            "formatted as",
            "using the",
            "using",
            "following the",
        ])
        .then_some(())?;
        c.maybe(&["format", "form of"]);
    }
    let named = format(c)?;
    if open && !c.punct(')') {
        return None;
    }
    rest_is_plain(c)?;
    let fact = match named {
        Named::Known(format) => Fact::Format(format),
        Named::Loose => Fact::Inexpressible,
    };
    Some(vec![say(fact, Force::Described, topic)])
}
