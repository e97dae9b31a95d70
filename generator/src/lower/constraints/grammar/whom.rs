//! The subject of a sentence: the field, its items, its keys, or another field.

use super::cursor::Cursor;
use super::fact::Whom;
use super::names::{self, folded, same_name};
use super::noun::{name_words, singular};
use crate::lower::constraints::subject::{Subject, ValueKind};
use crate::lower::constraints::text::lex::{Kind, Token, is_listed};

/// The subject of a clause.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Topic {
    pub(crate) whom: Whom,
    /// Whether the words are about its length: `the length must be …`.
    pub(crate) length: bool,
}

impl Topic {
    pub(crate) const fn value() -> Self {
        Self {
            whom: Whom::Value,
            length: false,
        }
    }

    /// The length of the same.
    pub(crate) fn of_length(&self) -> Self {
        Self {
            length: true,
            ..self.clone()
        }
    }
}

/// Words that mean the field itself, whatever it is called.
const GENERIC: &str = "value|field|string|number|text|input|parameter|property|content|list|array|object|map|\
     collection|argument|attribute|integer|set|data|item|entry|element";

/// Words behind "this" that mean something else.
const OTHERS: &str = "endpoint|api|request|method|operation|call|response|feature|resource|account|user|page|\
     limit|plan|query|function";

/// Words at which a subject ends.
const VERBS: &str = "must|should|can|cannot|can't|may|is|are|has|have|needs|need|shall|will|contains|contain|\
     accepts|accept|supports|support|allows|allow|mustn't|shouldn't|requires|starts|begins|\
     consists|isn't|aren't";

/// The subject of a clause, up to its verb.
pub(crate) fn topic(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Topic> {
    c.attempt(|c| {
        let topic = c
            .attempt(length)
            .or_else(|| c.attempt(|c| each(c, subject)))
            .or_else(|| c.attempt(|c| keys(c, subject)))
            .or_else(|| c.attempt(pronoun))
            .or_else(|| c.attempt(|c| named(c, subject)))
            .or_else(|| c.attempt(|c| phrase(c, subject)))?;
        // "Key names up to 40 characters" needs no verb.
        let part = matches!(topic.whom, Whom::Keys | Whom::Items);
        (part || c.peek().is_some_and(is_verb)).then_some(topic)
    })
}

fn length(c: &mut Cursor<'_, '_>) -> Option<Topic> {
    c.maybe("the|its|total|this field's");
    c.own_words();
    c.any("string length|character length|length|character count")
        .then_some(())?;
    c.maybe("of the string|of the value|of this field|of this string|of the name|of the text");
    Some(Topic {
        whom: Whom::Value,
        length: true,
    })
}

/// `each tag`, `individual values`, `all items`.
fn each(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Topic> {
    matches!(subject.kind, ValueKind::List(_)).then_some(())?;
    c.any("each of the|each|every|individual|all")
        .then_some(())?;
    let mut words = 0;
    while words < 3
        && c.peek()
            .is_some_and(|token| token.kind == Kind::Word && !is_verb(token))
    {
        c.next();
        words += 1;
    }
    c.maybe("in the list|in the array");
    (words > 0).then_some(Topic {
        whom: Whom::Items,
        length: false,
    })
}

/// `keys`, `each key`, `values` of a map.
fn keys(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Topic> {
    matches!(subject.kind, ValueKind::Map(_)).then_some(())?;
    c.maybe("the|each|all|every|map|metadata");
    c.maybe("metadata|map");
    let whom = if c.any("key names|key name|keys|key") {
        Whom::Keys
    } else {
        c.any("values|value").then_some(Whom::Items)?
    };
    Some(Topic {
        whom,
        length: false,
    })
}

fn pronoun(c: &mut Cursor<'_, '_>) -> Option<Topic> {
    c.any("it|they|which|that|this|these").then_some(())?;
    let verb = c.peek().is_some_and(is_verb);
    verb.then(Topic::value)
}

/// A field by its name: this one, or another.
fn named(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Topic> {
    let name = names::name(c, subject)?;
    if subject.is_field && same_name(&name, subject.name) {
        return Some(Topic::value());
    }
    let other = subject.siblings.find(&name)?;
    let whom = if subject.is_field && other.name == subject.name {
        Whom::Value
    } else {
        Whom::Field(other.name.to_owned())
    };
    Some(Topic {
        whom,
        length: false,
    })
}

fn is_verb(token: &Token<'_>) -> bool {
    token.is_one_of(VERBS)
}

/// A noun phrase that repeats words of the field's name: `The display names must be …` of `displayName`.
fn phrase(c: &mut Cursor<'_, '_>, subject: &Subject<'_>) -> Option<Topic> {
    subject.is_field.then_some(())?;
    let this = c.word("this");
    c.maybe("the|a|an|your|its|all");
    let own = name_words(subject.name);
    let mut words = Vec::new();
    let mut plural = false;
    while let Some(token) = c
        .peek()
        .filter(|token| token.kind == Kind::Word && !is_verb(token))
    {
        c.next();
        let word = singular(
            token
                .text
                .trim_end_matches("'s")
                .trim_end_matches("\u{2019}s"),
        );
        plural = word != token.text.to_lowercase();
        words.push(word);
        c.hyphen();
        if words.len() > 5 {
            return None;
        }
    }
    let known = |word: &String| own.contains(word) || is_listed(GENERIC, word);
    let allowed = if this {
        words.len() <= 3 && !words.iter().any(|word| is_listed(OTHERS, word))
    } else {
        words.iter().all(known)
    };
    if words.is_empty() || !allowed || names_other(subject, &words) {
        return None;
    }
    let list = matches!(subject.kind, ValueKind::List(_));
    let whole = words
        .iter()
        .all(|word| matches!(word.as_str(), "list" | "array" | "collection" | "set"));
    Some(Topic {
        whom: if plural && list && !whole {
            Whom::Plural
        } else {
            Whom::Value
        },
        length: false,
    })
}

/// Whether the words are the name of another field.
fn names_other(subject: &Subject<'_>, words: &[String]) -> bool {
    folded(subject.name) != words.concat() && subject.siblings.has_words(words, subject.name)
}
