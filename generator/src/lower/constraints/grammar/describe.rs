//! Descriptions without a verb: `Two-letter ISO 3166-1 country code`, `1-100 character name`, `last four digits of the card`.

use super::bound::{self, Bound, Side, size};
use super::clause::Mode;
use super::cursor::Cursor;
use super::fact::{Fact, Force, Said};
use super::format::{Named, format};
use super::noun::Noun;
use super::number::number;
use super::predicate::{bounded, say};
use super::traits;
use super::whom::Topic;
use crate::lower::constraints::text::guard;
use crate::lower::constraints::text::lex::Token;
use crate::model::Format;

/// A noun phrase that says what values look like. It takes the rest of the segment.
pub(crate) fn description(c: &mut Cursor<'_, '_>, mode: Mode, topic: &Topic) -> Option<Vec<Said>> {
    c.has(|hints| hints.stated).then_some(())?;
    c.maybe("this is|it is|this field is|the value is");
    let aside = c
        .attempt(|c| some_digits(c, topic))
        .or_else(|| c.attempt(|c| indexed(c, topic)))
        .or_else(|| c.attempt(|c| named_format(c, topic)));
    if aside.is_some() || mode == Mode::Aside {
        return aside;
    }
    c.attempt(|c| sized(c, topic))
        .or_else(|| c.attempt(|c| counted(c, topic)))
        .or_else(|| c.attempt(|c| of_kind(c, topic)))
        .or_else(|| c.attempt(|c| ending(c, topic)))
}

/// The rest of the segment, if it only says more about what was named.
fn rest_is_plain(c: &mut Cursor<'_, '_>) -> Option<()> {
    const OPENERS: &str = "of|for|that|which|representing|to|used|identifying|indicating|containing|associated|in|at|\
                           on|from|with|returned|where|belonging|describing|including";
    let rest = c.rest();
    let Some(first) = rest.first() else {
        return Some(());
    };
    let behind_mark = rest.get(1..).unwrap_or(&[]);
    let example = guard::starts_example(rest)
        || ((first.is(',') || first.is('(')) && guard::starts_example(behind_mark));
    let plain = first.is_one_of(OPENERS) && guard::is_plain(rest);
    // A relative clause behind a comma: "the last four digits of the token, which may differ".
    let relative = first.is_word("of")
        && rest
            .iter()
            .position(|token| token.is(','))
            .is_some_and(|comma| {
                let (head, tail) = rest.split_at_checked(comma).unwrap_or((rest, &[]));
                guard::is_plain(head)
                    && tail
                        .get(1)
                        .is_some_and(|token| token.is_one_of("which|used"))
            });
    (example || plain || relative).then(|| c.skip_all())
}

/// `the last four digits of the card number`.
fn some_digits(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.maybe("the|a");
    c.any("last|first|final|trailing|leading").then_some(())?;
    let (low, high) = one_or_two_numbers(c)?;
    c.hyphen();
    c.any("digits|digit").then_some(())?;
    rest_is_plain(c)?;
    Some(between(&low, &high, &Noun::Digits, topic))
}

/// `4`, `3-4`, `six to eight`, `3- or 4-` (digit).
fn one_or_two_numbers(c: &mut Cursor<'_, '_>) -> Option<(String, String)> {
    let low = number(c)?;
    let high = c.attempt(|c| {
        let hyphen = c.punct('-');
        if !(c.any("to|or") || hyphen) {
            return None;
        }
        number(c)
    });
    let high = high.unwrap_or_else(|| low.clone());
    let ordered = low.parse::<u32>().ok()? <= high.parse::<u32>().ok()?;
    ordered.then_some((low, high))
}

fn between(low: &str, high: &str, noun: &Noun, topic: &Topic) -> Vec<Said> {
    let end = |side, value| Bound {
        noun: noun.clone(),
        ..traits::limit(side, value, false)
    };
    bounded(
        vec![end(Side::Low, low), end(Side::High, high)],
        topic,
        Force::Described,
    )
}

/// `1-indexed`, `zero-based`.
fn indexed(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.maybe("a|the");
    let first = number(c).filter(|first| matches!(first.as_str(), "0" | "1"))?;
    c.hyphen();
    c.any("indexed|based").then_some(())?;
    c.maybe("index|page number|position|offset|page index");
    rest_is_plain(c)?;
    let limit = Fact::Bound(traits::limit(Side::Low, &first, false));
    Some(vec![say(limit, Force::Described, topic)])
}

/// A format's name, perhaps with what it is of.
fn named_format(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let start = c.rest();
    c.maybe("accepts|format :|format is|format|formatted as|in the form of|expressed as|in the format|in|as");
    let named = format(c)?;
    let words = start.len() - c.rest().len();
    let marked = is_marked(start.get(..words).unwrap_or(&[]));
    if matches!(named, Named::Known(Format::Base64)) && guard::is_plain(c.rest()) {
        c.skip_all();
    }
    rest_is_plain(c)?;
    Some(vec![say(fact(named, marked)?, Force::Described, topic)])
}

/// Whether the words say that a format is meant, and not only a topic.
fn is_marked(tokens: &[Token<'_>]) -> bool {
    tokens
        .iter()
        .any(|token| token.is_one_of("valid|format|formatted|standard|compliant|notation"))
}

/// "The URL", "Email address" name a topic and claim nothing about the format.
fn fact(named: Named, marked: bool) -> Option<Fact> {
    match named {
        Named::Known(
            Format::Url | Format::Email | Format::Hostname | Format::Ip | Format::HttpUrl,
        ) if !marked => None,
        Named::Known(format) => Some(Fact::Format(format)),
        Named::Loose => Some(Fact::Inexpressible),
    }
}

/// `A unique 4-letter key`, `1-32 character name`, `two-digit month`, `the card's 3- or 4-digit code`.
fn sized(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let mut words = 0;
    while words < 5 && c.peek().is_some_and(is_head) && number(&mut c.clone()).is_none() {
        c.next();
        words += 1;
    }
    let (low, high) = one_or_two_numbers(c)?;
    c.hyphen();
    let noun = if c.any("digit|digits|numeric digit") {
        Noun::Digits
    } else {
        c.maybe("alphanumeric|uppercase|lowercase");
        c.any("characters|character|char|letter")
            .then_some(Noun::Characters(None))?
    };
    // Something that has so many characters must be named, right here.
    let named = c
        .peek()
        .is_some_and(|token| !token.is_one_of("of|for|in|on|at|to|with|and|by|from|as"));
    (named && guard::is_plain(c.rest())).then(|| c.skip_all())?;
    Some(between(&low, &high, &noun, topic))
}

fn is_head(token: &Token<'_>) -> bool {
    guard::is_plain(std::slice::from_ref(token))
        && !token.is_one_of("default|contains|generates|generated")
}

/// `One to three child components of the section`, `an array of up to 25 users to be added`.
fn counted(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.maybe("an|a|the");
    c.maybe("optional|ordered");
    let of = c.any("array of|list of|set of|collection of");
    let bounds = size(c)?;
    rest_is_plain(c)?;
    things(
        bounds,
        topic,
        if of { Force::Stated } else { Force::Described },
    )
}

fn things(bounds: Vec<Bound>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    let things = bounds
        .iter()
        .all(|bound| matches!(bound.noun, Noun::Things(_)));
    things.then(|| bounded(bounds, topic, force))
}

/// `A positive integer representing …`, `Non-negative number`.
fn of_kind(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let said = traits::kind(c, topic, Force::Described)?;
    rest_is_plain(c)?;
    Some(said)
}

/// A free head with a telling end: `The date of birth in YYYY-MM-DD format`, `… up to 9 decimal place precision`.
fn ending(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    for _ in 0..30 {
        let token = c.next()?;
        if !is_head(token) {
            return None;
        }
        let said = TAILS.iter().find_map(|tail| {
            c.attempt(|c| {
                let said = tail(c, topic)?;
                c.is_end().then_some(said)
            })
        });
        if said.is_some() {
            return said;
        }
    }
    None
}

type Tail = fn(&mut Cursor<'_, '_>, &Topic) -> Option<Vec<Said>>;

const TAILS: [Tail; 4] = [places, with_limit, of_things, in_format];

/// `with up to 9 decimal places`.
fn places(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.maybe("with|that represents|representing|to");
    let bounds = c.attempt(size).or_else(|| c.attempt(bound::exact))?;
    let places = bounds.iter().all(|bound| bound.noun == Noun::DecimalPlaces);
    places.then(|| bounded(bounds, topic, Force::Described))
}

/// `… with a maximum of 200 characters`.
fn with_limit(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.any("with|of").then_some(())?;
    if c.any("a length of|length of|a length") {
        return size(c).map(|bounds| bounded(bounds, &topic.of_length(), Force::Stated));
    }
    let bounds = size(c)?;
    let stated = bounds
        .iter()
        .all(|bound| bound.stated && bound.noun != Noun::None);
    stated.then(|| bounded(bounds, topic, Force::Stated))
}

/// `… of up to 3 stickers to send`.
fn of_things(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.word("of").then_some(())?;
    let bounds = size(c)?;
    rest_is_plain(c)?;
    things(bounds, topic, Force::Described)
}

/// `in YYYY-MM-DD format`, `(ISO 3166-1 alpha-2)`, `as a UUID`.
fn in_format(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let start = c.rest();
    let open = c.punct('(');
    if !open {
        c.any("in the format|in the|in|as a|as an|as|formatted as|using the|using|following the|encoded as").then_some(())?;
        c.maybe("format|form of");
    }
    let named = format(c)?;
    let words = start.len() - c.rest().len();
    let marked = is_marked(start.get(..words).unwrap_or(&[]));
    if open && !c.punct(')') {
        return None;
    }
    rest_is_plain(c)?;
    // "In the time zone", "as an email address": only ISO and RFC names say how a value is written.
    Some(vec![say(fact(named, marked)?, Force::Described, topic)])
}
