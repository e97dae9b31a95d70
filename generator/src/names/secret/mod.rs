//! What a name says of a value: that it must not be shown, or that it is about such a value.
//!
//! A name is read as English builds them: the last word is the thing, the words before it say what kind. `clientSecret` is
//! a secret; `clientSecretId` is an identifier, whatever of. Words that only say how a thing is given (`value`, `string`,
//! `list`) are passed over. A word before that denies the thing (`last`, `masked`, `has`, `public`) settles it too.

mod prose;
#[cfg(test)]
mod tests;
mod vocabulary;

use super::words::words;
use vocabulary::{
    CREDENTIALS, DENIALS, EMPTY, FORMS, GLUED, KINDS, OTHERS, PERSONAL, PREPOSITIONS,
    PUBLIC_TOKENS, STRONG_TEXTS, STRONG_TOKENS, TEXTS, WRAPPERS,
};

/// How sure a name says that its value is a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Secrecy {
    /// It does not.
    None,
    /// The value itself, if it is text: the same name may well stand for a record about it, such as an authorization.
    Text,
    /// Whatever the value is made of.
    Any,
}

/// A name of a field, a record or a parameter, split into words once.
#[derive(Clone, Debug)]
pub struct Name {
    /// In small letters and in the singular.
    words: Vec<String>,
}

impl Name {
    /// Splits a name.
    #[must_use]
    pub fn of(name: &str) -> Self {
        Self {
            words: singular_words(name),
        }
    }

    /// What the name says of its value.
    #[must_use]
    pub fn secrecy(&self) -> Secrecy {
        thing(&self.words).map_or(Secrecy::None, of_kind)
    }

    /// What a field is whose own name does not say it, by the name of its record: the `value` of a `Secret`, the `key` of
    /// an `ApiKey`, the `number` of a `Card`. Only text is a secret so: the record may hold others about it.
    #[must_use]
    pub fn secrecy_inside(&self, record: &Self) -> Secrecy {
        let [word] = self.words.as_slice() else {
            return Secrecy::None;
        };
        let mut record = record.words.clone();
        while record.len() > 1 && record.last().is_some_and(|last| has(WRAPPERS, last)) {
            record.pop();
        }
        if word == "number" {
            record.push(word.clone());
        } else if !has(EMPTY, word) && record.last() != Some(word) {
            return Secrecy::None;
        }
        let said = thing(&record).map_or(Secrecy::None, of_kind);
        said.min(Secrecy::Text)
    }

    /// Whether it names what lets a caller in: a password, a key, a token of access. Not every secret does: a card's number
    /// is one, too, and so is the code that a user has to type.
    #[must_use]
    pub fn lets_in(&self) -> bool {
        let Some(words) = thing(&self.words) else {
            return false;
        };
        let Some((last, before)) = words.split_last() else {
            return false;
        };
        match last.as_str() {
            "token" => before
                .last()
                .is_none_or(|nearest| has(STRONG_TOKENS, nearest)),
            "key" => of_kind(words) != Secrecy::None,
            last => {
                has(CREDENTIALS, last)
                    || (has(STRONG_TEXTS, last) && of_kind(words) != Secrecy::None)
            }
        }
    }
}

/// The words up to the one that says what the thing is; `None` if one of them denies it.
fn thing(words: &[String]) -> Option<&[String]> {
    // `application with secret` is an application.
    let mut later = words.iter().skip(1);
    let phrase = later.position(|word| has(PREPOSITIONS, word));
    let mut words = phrase
        .and_then(|index| words.get(..=index))
        .unwrap_or(words);
    while let Some((last, rest)) = words.split_last() {
        let is_form = has(FORMS, last) && !rest.is_empty() && of_kind(words) == Secrecy::None;
        if !is_form {
            break;
        }
        words = rest;
    }
    let (_, before) = words.split_last()?;
    let is_denied = before.iter().any(|word| has(DENIALS, word));
    (!is_denied).then_some(words)
}

/// What the last word says, with those before it.
fn of_kind(words: &[String]) -> Secrecy {
    let Some((last, before)) = words.split_last() else {
        return Secrecy::None;
    };
    if has(CREDENTIALS, last) || has(PERSONAL, last) {
        return Secrecy::Any;
    }
    let nearest = before.last().map_or("", String::as_str);
    let is_other = |(thing, kinds): &(&str, &str)| *thing == last && has(kinds, nearest);
    if OTHERS.iter().any(is_other) {
        return Secrecy::None;
    }
    if has(TEXTS, last) || has(STRONG_TEXTS, last) {
        // `sync access token`: what stands nearest says more.
        let leads = last == "token"
            && !has(STRONG_TOKENS, nearest)
            && before.iter().any(|word| has(PUBLIC_TOKENS, word));
        return if leads { Secrecy::None } else { Secrecy::Text };
    }
    let kinds = KINDS.iter().filter(|(thing, ..)| thing == last);
    let kind = kinds
        .filter(|(_, kinds, _)| kinds.split(' ').any(|kind| ends_with(before, kind)))
        .map(|(.., secrecy)| *secrecy)
        .max();
    kind.or_else(|| glued(last)).unwrap_or(Secrecy::None)
}

/// Whether the words end with those of a kind.
fn ends_with(words: &[String], kind: &str) -> bool {
    let mut words = words.iter().rev();
    kind.rsplit('_')
        .all(|part| words.next().is_some_and(|word| is_same(part, word)))
}

/// What a word says that was two: `identitytoken`.
fn glued(word: &str) -> Option<Secrecy> {
    GLUED.iter().find_map(|thing| {
        let kind = word.strip_suffix(thing).filter(|kind| kind.len() > 1)?;
        let words = [kind.to_owned(), (*thing).to_owned()];
        Some(self::thing(&words).map_or(Secrecy::None, of_kind))
    })
}

/// Whether a list has a word, which is in the singular.
fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|entry| is_same(entry, word))
}

fn is_same(entry: &str, word: &str) -> bool {
    entry == word || stem(entry) == word
}

/// The words of a name in small letters and in the singular.
fn singular_words(name: &str) -> Vec<String> {
    let words = words(name).into_iter();
    words
        .map(|word| {
            let lower = word.to_lowercase();
            match stem(&lower) {
                one if one.len() < lower.len() => one.to_owned(),
                _ => lower,
            }
        })
        .collect()
}

/// A word in small letters without the `s` of many.
fn stem(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(one) if one.len() > 2 && !one.ends_with(['s', 'u', 'i']) => one,
        _ => word,
    }
}
