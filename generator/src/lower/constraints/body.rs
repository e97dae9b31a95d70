//! Predicates: what follows the subject of a clause, or stands alone when the field is the subject.

use super::bound::{self, Bound, Side, size};
use super::charset::charset;
use super::cursor::Cursor;
use super::fact::{Fact, Force, Said, Whom};
use super::format::{Named, format};
use super::lex::Kind;
use super::noun::Noun;
use super::number::Quantity;
use super::subject::Subject;
use super::values;
use super::whom::Topic;
use crate::model::{Charset, Format};

/// Facts, and the force of the modal verb for clauses that go on without one.
type Predicate = Option<(Option<Force>, Vec<Said>)>;

/// A predicate with its verb, or a phrase that needs none.
pub(super) fn predicate(c: &mut Cursor<'_, '_>, subject: &Subject<'_>, topic: &Topic) -> Predicate {
    if let Some(said) = c.attempt(|c| prohibited(c, topic)) {
        return Some((None, said));
    }
    if let Some(force) = c.attempt(modal) {
        return complement(c, topic, force).map(|said| (Some(force), said));
    }
    if let Some(said) = c.attempt(|c| listed(c, topic)) {
        return Some((None, said));
    }
    if let Some(said) = c.attempt(|c| stated(c, topic)) {
        return Some((None, said));
    }
    let _ = subject;
    None
}

/// `must not exceed 50 characters`, `cannot be empty`, `must not start with '-'`.
fn prohibited(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let force = match c.phrases(&[
        "cannot",
        "can't",
        "can not",
        "must not",
        "mustn't",
        "may not",
        "shall not",
        "is not allowed to",
        "are not allowed to",
        "should not",
        "shouldn't",
        "not",
    ])? {
        9 | 10 => Force::Should,
        _ => Force::Must,
    };
    if let Some(bounds) = c.attempt(bound::forbidden) {
        return Some(bounded(bounds, topic, force));
    }
    let fact = if c.any(&[
        "be empty",
        "be blank",
        "be an empty string",
        "be null or empty",
        "be an empty list",
        "be an empty array",
    ]) {
        Fact::NotEmpty
    } else if c.any(&["be negative", "be a negative number", "be a negative value"]) {
        Fact::Bound(limit(Side::Low, "0", false))
    } else if c.any(&["start with", "begin with", "be prefixed with"]) {
        Fact::NotPrefix(prefix(c)?)
    } else if c.any(&[
        "contain duplicates",
        "contain duplicate values",
        "contain duplicate items",
        "contain duplicate entries",
        "have duplicates",
        "include duplicates",
    ]) {
        Fact::Unique
    } else {
        return None;
    };
    Some(vec![say(fact, force, topic)])
}

/// `must`, `should`, `can`: the force.
fn modal(c: &mut Cursor<'_, '_>) -> Option<Force> {
    let force = match c.phrases(&[
        "must always",
        "must also",
        "must",
        "has to",
        "have to",
        "needs to",
        "need to",
        "is required to",
        "are required to",
        "shall",
        "should always",
        "should",
        "can",
        "may",
    ])? {
        0..=9 => Force::Must,
        10 | 11 => Force::Should,
        _ => Force::May,
    };
    (!c.word("not")).then_some(force)
}

/// What follows a modal verb: `be between 1 and 5`, `contain only digits`, `start with "x"`.
pub(super) fn complement(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    let only = c.word("only");
    if only
        || c.any(&[
            "be only",
            "contain only",
            "include only",
            "consist only of",
            "only contain",
        ])
    {
        return c.attempt(|c| only_characters(c, topic, force));
    }
    if c.any(&[
        "start with",
        "begin with",
        "be prefixed with",
        "be prefixed by",
        "always start with",
    ]) {
        return c.attempt(|c| starts(c, topic, force));
    }
    if c.any(&[
        "adhere to",
        "conform to",
        "comply with",
        "follow",
        "match",
        "be compliant with",
        "use",
        "respect",
        "satisfy",
    ]) {
        return c.attempt(|c| formatted(c, topic, force));
    }
    if c.any(&[
        "consist of",
        "be made up of",
        "be composed of",
        "be comprised of",
    ]) {
        return c
            .attempt(|c| counted(c, topic, force))
            .or_else(|| c.attempt(|c| only_characters(c, topic, force)));
    }
    if c.any(&[
        "have", "contain", "include", "hold", "specify", "list", "accept", "support", "store",
        "comprise", "take", "allow",
    ]) {
        return contents(c, topic, force);
    }
    if c.any(&["exceed", "fall", "range", "go up to", "reach", "last"]) {
        let back = c.previous().is_some_and(|token| token.is_word("exceed"));
        let bounds = if back {
            c.attempt(exceeding)?
        } else {
            size(c)?
        };
        return Some(bounded(bounds, topic, force));
    }
    c.maybe(&["always", "be"]);
    c.maybe(&["always", "also", "either"]);
    being(c, topic, force)
}

fn exceeding(c: &mut Cursor<'_, '_>) -> Option<Vec<Bound>> {
    let quantity = super::number::quantity(c)?;
    Some(vec![Bound::new(Side::Low, quantity, true)])
}

/// What a value must be.
fn being(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    if let Some(said) = c.attempt(|c| chosen(c, topic, force)) {
        return Some(said);
    }
    if let Some(bounds) = c.attempt(size) {
        return Some(bounded(bounds, topic, force));
    }
    if let Some(said) = c.attempt(|c| kind(c, topic, force)) {
        return Some(said);
    }
    if let Some(said) = c.attempt(|c| formatted(c, topic, force)) {
        return Some(said);
    }
    if let Some(facts) = c.attempt(adjectives) {
        return Some(
            facts
                .into_iter()
                .map(|fact| say(fact, force, topic))
                .collect(),
        );
    }
    if let Some(said) = c.attempt(|c| counted(c, topic, force)) {
        return Some(said);
    }
    let set = c.attempt(charset)?;
    c.maybe(&["only"]);
    c.maybe(&["characters"]);
    Some(vec![say(Fact::Charset(set), force, topic)])
}

/// `12 characters`: exactly that many. Not after a permission.
fn counted(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    let bounds = bound::exact(c)?;
    let permission = force == Force::May;
    (!permission).then(|| bounded(bounds, topic, force))
}

/// `one of a, b`, `either "a" or "b"`, "`a`".
fn chosen(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.maybe(&["set to", "equal to"]);
    let introduced = values::introduction(c).is_some();
    let values = values::list(c, 1)?;
    let quoted = values.iter().all(|value| value.quoted);
    if !quoted && !(introduced && values.len() > 1) {
        return None;
    }
    let force = if force == Force::May {
        Force::Described
    } else {
        force
    };
    Some(vec![say(Fact::Values(values), force, topic)])
}

/// What a value must have: `at most 5 items`, `a length of 10`, `unique values`.
fn contents(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    if c.any(&["a length", "a size", "length"]) {
        c.maybe(&["of", "that is"]);
        let bounds = c.attempt(size).or_else(|| c.attempt(bound::exact))?;
        return Some(bounded(
            bounds,
            &Topic {
                length: true,
                ..topic.clone()
            },
            force,
        ));
    }
    if c.any(&["only", "just"]) {
        return only_characters(c, topic, force);
    }
    if c.any(&[
        "unique values",
        "unique items",
        "unique entries",
        "unique elements",
        "no duplicates",
        "no duplicate values",
        "no duplicate entries",
        "distinct values",
    ]) {
        return Some(vec![say(Fact::Unique, force, topic)]);
    }
    if let Some(bounds) = c.attempt(size) {
        return Some(bounded(bounds, topic, force));
    }
    c.attempt(|c| counted(c, topic, force))
}

fn only_characters(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.maybe(&[
        "contain",
        "include",
        "consist of",
        "be",
        "use",
        "have",
        "of",
    ]);
    c.maybe(&["the following characters", "the characters"]);
    c.punct(':');
    let set = charset(c)?;
    c.maybe(&["characters"]);
    let force = if force == Force::May {
        Force::Must
    } else {
        force
    };
    Some(vec![say(Fact::Charset(set), force, topic)])
}

/// `"sk_"`, `http:// or https://`.
fn starts(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    let first = prefix(c)?;
    let web = |text: &str| text == "http://" || text == "https://";
    let fact = if c.word("or") {
        let second = prefix(c)?;
        if !(web(&first) && web(&second)) {
            return None;
        }
        Fact::Format(Format::HttpUrl)
    } else {
        Fact::Prefix(first)
    };
    Some(vec![say(fact, force, topic)])
}

fn prefix(c: &mut Cursor<'_, '_>) -> Option<String> {
    c.maybe(&["the prefix", "the", "a"]);
    let token = c.next()?;
    match token.kind {
        Kind::Code | Kind::Quoted => {
            let text = token.text.trim_matches(['"', '\'']);
            let plain = !text.is_empty() && !text.contains(['{', '<', '*', '[', ' ']);
            plain.then(|| text.to_owned())
        }
        _ => None,
    }
}

/// `a valid email address`, `in ISO 4217 format`, `formatted as a UUID`.
fn formatted(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.maybe(&[
        "passed as",
        "passed in",
        "provided as",
        "provided in",
        "given as",
        "given in",
        "specified as",
        "specified in",
        "expressed as",
        "expressed in",
        "formatted as",
        "formatted in",
        "encoded as",
        "encoded in",
        "sent as",
        "in the form of",
        "in the format",
        "in the",
        "in",
        "written in",
        "supplied in",
        "represented as",
    ]);
    c.maybe(&["the format", "format"]);
    let fact = match format(c)? {
        Named::Known(format) => Fact::Format(format),
        Named::Loose => Fact::Inexpressible,
    };
    c.maybe(&[
        "with a scheme",
        "including the protocol",
        "including the scheme",
    ]);
    let force = if force == Force::May {
        Force::Described
    } else {
        force
    };
    Some(vec![say(fact, force, topic)])
}

/// `Valid values: a, b`, `one of "x" or "y"`.
fn listed(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    c.maybe(&["is", "are", "can be", "must be"]);
    let force = values::introduction(c)?;
    // `Valid values: 1 to 32`
    if let Some(bounds) = c.attempt(size) {
        return Some(bounded(bounds, topic, Force::Stated));
    }
    let values = values::list(c, 2)?;
    Some(vec![say(Fact::Values(values), force, topic)])
}

/// A number phrase without a modal verb: `max 10`, `is limited to 5`, `length: 1-20`, `supports up to 3 tags`.
fn stated(c: &mut Cursor<'_, '_>, topic: &Topic) -> Option<Vec<Said>> {
    let mut length = topic.length;
    let mut weak = false;
    let mut labelled = false;
    if c.any(&["length :", "length is", "length of", "length"]) {
        length = true;
    } else if c.any(&[
        "valid range is",
        "valid range :",
        "valid range",
        "allowed range is",
        "allowed range :",
        "allowed range",
        "accepted range :",
        "acceptable range :",
        "range is",
        "range of",
        "range :",
        "range",
        "valid values are",
        "valid value is",
        "allowed values are",
        "value range :",
        "limits :",
        "valid :",
        "size :",
        "count :",
        "value :",
    ]) {
        labelled = true;
    } else if c.any(&["is limited to", "are limited to", "limited to"]) {
        c.maybe(&["a maximum of", "up to"]);
        let quantity = super::number::quantity(c)?;
        let mut bounds = vec![Bound::new(Side::High, quantity, false)];
        bounds = bound::finished(c, bounds);
        return Some(bounded(bounds, topic, Force::Stated));
    } else if c.any(&[
        "accepts",
        "accept",
        "supports",
        "support",
        "allows",
        "allow",
        "contains",
        "takes",
        "holds",
        "has",
        "have",
        "can hold",
        "you can specify",
        "you can provide",
        "you can pass",
        "you can include",
        "you can add",
        "you can set",
        "you can store",
        "you may specify",
        "you may provide",
        "you may include",
        "allows you to specify",
        "specify",
        "provide",
        "with",
    ]) {
        c.maybe(&["a length of"]);
    } else if c.any(&["is", "are", "value is", "values are"]) {
        weak = true;
    } else if c.any(&[
        "an array of",
        "a list of",
        "array of",
        "list of",
        "optional array of",
        "a string of",
        "string of",
    ]) {
    }
    let mut bounds = size(c)?;
    for bound in &mut bounds {
        bound.stated |= labelled;
    }
    let force = if weak {
        Force::Described
    } else {
        Force::Stated
    };
    Some(bounded(
        bounds,
        &Topic {
            length,
            ..topic.clone()
        },
        force,
    ))
}

/// `positive`, `non-empty`, `unique`, `numeric`; one or several.
pub(super) fn adjectives(c: &mut Cursor<'_, '_>) -> Option<Vec<Fact>> {
    c.maybe(&["a", "an"]);
    let mut facts = vec![adjective(c)?];
    while let Some(fact) = c.attempt(|c| {
        c.punct(',');
        c.any(&["and"]);
        adjective(c)
    }) {
        facts.push(fact);
    }
    Some(facts)
}

fn adjective(c: &mut Cursor<'_, '_>) -> Option<Fact> {
    if c.any(&[
        "non negative",
        "nonnegative",
        "zero or positive",
        "positive or zero",
    ]) {
        return Some(Fact::Bound(limit(Side::Low, "0", false)));
    }
    if c.any(&["strictly positive", "positive"]) {
        return Some(Fact::Bound(limit(Side::Low, "0", true)));
    }
    if c.any(&["negative"]) {
        return Some(Fact::Bound(limit(Side::High, "0", true)));
    }
    if c.any(&["non empty", "nonempty", "not empty", "non blank"]) {
        return Some(Fact::NotEmpty);
    }
    if c.any(&[
        "unique within the list",
        "unique within the array",
        "unique in the list",
        "unique in the array",
        "unique",
        "distinct",
    ]) {
        let elsewhere = c.peek().is_some_and(|token| {
            ["within", "across", "per", "in", "to", "for", "among", "for"]
                .iter()
                .any(|word| token.is_word(word))
        });
        return (!elsewhere).then_some(Fact::Unique);
    }
    if c.any(&["alphanumeric"]) && !c.peek().is_some_and(|token| token.kind == Kind::Word) {
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
pub(super) fn kind(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.maybe(&["a", "an", "the"]);
    let mut facts = Vec::new();
    loop {
        if let Some(fact) = c.attempt(adjective) {
            facts.push(fact);
        } else if !c.any(&[
            "valid",
            "whole",
            "decimal",
            "floating point",
            "unsigned",
            "signed",
            "single",
            "optional",
            "required",
            "json",
            "numeric",
            "64 bit",
            "32 bit",
            "plain",
            "utf 8",
        ]) {
            break;
        }
        c.punct(',');
    }
    c.any(&[
        "strings",
        "string",
        "integers",
        "integer",
        "whole number",
        "numbers",
        "number",
        "int",
        "float",
        "decimal",
        "double",
        "arrays",
        "array",
        "list",
        "set",
        "map",
        "object",
        "values",
        "value",
        "text",
        "percentage",
        "amount",
        "boolean",
    ])
    .then_some(())?;
    c.attempt(|c| {
        c.any(&[
            "of strings",
            "of integers",
            "of numbers",
            "of ids",
            "of urls",
        ])
        .then_some(())
    });
    let mut said: Vec<Said> = facts
        .into_iter()
        .map(|fact| say(fact, force, topic))
        .collect();
    let at_end = c.is_end();
    if !at_end && let Some(mut more) = c.attempt(|c| modifier(c, topic, force)) {
        said.append(&mut more);
    }
    (!said.is_empty()).then_some(said)
}

/// What follows a kind: `with at most 5 characters`, `between 1 and 3`, `in UUID format`.
fn modifier(c: &mut Cursor<'_, '_>, topic: &Topic, force: Force) -> Option<Vec<Said>> {
    c.maybe(&["that is", "that must be", "which is", "which must be"]);
    let with = c.any(&["with", "of", "containing", "having"]);
    // "A string with a maximum length of 10" describes the value, and limits it all the same.
    let force = if with && force == Force::Described {
        Force::Stated
    } else {
        force
    };
    if with && c.any(&["a length of", "length of", "a length", "length"]) {
        let bounds = c.attempt(size).or_else(|| c.attempt(bound::exact))?;
        return Some(bounded(
            bounds,
            &Topic {
                length: true,
                ..topic.clone()
            },
            force,
        ));
    }
    if let Some(bounds) = c.attempt(size) {
        return Some(bounded(bounds, topic, force));
    }
    if with {
        return c.attempt(|c| counted(c, topic, force));
    }
    c.word("in").then_some(())?;
    formatted(c, topic, force)
}

pub(super) fn limit(side: Side, value: &str, exclusive: bool) -> Bound {
    Bound::new(
        side,
        Quantity {
            value: value.to_owned(),
            unit: None,
            restated: None,
            exclusive: None,
        },
        exclusive,
    )
}

/// Number phrases as facts about the topic.
pub(super) fn bounded(bounds: Vec<Bound>, topic: &Topic, force: Force) -> Vec<Said> {
    bounds
        .into_iter()
        .map(|mut bound| {
            if topic.length && bound.noun == Noun::None && bound.quantity.unit.is_none() {
                bound.noun = Noun::Characters(None);
            }
            let whom = if bound.each {
                Whom::Items
            } else {
                topic.whom.clone()
            };
            // A bare `1-100` only describes, unless it counts characters.
            let bare = !bound.stated
                && force == Force::Stated
                && !matches!(bound.noun, Noun::Characters(_));
            Said {
                fact: Fact::Bound(bound),
                force: if bare { Force::Described } else { force },
                whom,
            }
        })
        .collect()
}

pub(super) fn say(fact: Fact, force: Force, topic: &Topic) -> Said {
    Said {
        fact,
        force,
        whom: topic.whom.clone(),
    }
}
