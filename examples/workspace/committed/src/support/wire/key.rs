//! The keys of records: what they are called, which of them were seen.

use super::super::value::Value;
use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::fmt;

/// A key of a record.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    name: &'static str,
    aliases: &'static [&'static str],
    required: bool,
    secret: bool,
}

/// A constant.
#[derive(Clone, Copy, Debug)]
pub enum Literal<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Text.
    Text(&'a str),
}

impl Literal<'_> {
    /// Whether the value is this constant.
    #[must_use]
    pub fn is(self, value: &Value) -> bool {
        match self {
            Self::Bool(literal) => value.as_bool() == Some(literal),
            Self::Integer(literal) => value.as_number().and_then(|n| n.as_i64()) == Some(literal),
            Self::Text(literal) => value.as_str() == Some(literal),
        }
    }
}

impl Key {
    /// A key that has to be there.
    #[must_use]
    pub const fn required(name: &'static str) -> Self {
        Self {
            name,
            aliases: &[],
            required: true,
            secret: false,
        }
    }

    /// A key that may be absent.
    #[must_use]
    pub const fn optional(name: &'static str) -> Self {
        Self {
            name,
            aliases: &[],
            required: false,
            secret: false,
        }
    }

    /// The same key, read under these names too.
    #[must_use]
    pub const fn or(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    /// The same key, of which no error tells the value.
    #[must_use]
    pub const fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }

    /// Whether no error may tell its value.
    pub(super) const fn is_secret(&self) -> bool {
        self.secret
    }

    /// Whether the key has to be there.
    pub(super) const fn is_required(&self) -> bool {
        self.required
    }

    /// Whether it is read under this name.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(&name)
    }

    /// The name that is written.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

/// What became of a key of the input.
pub(super) enum Found {
    /// It is the key with this index.
    Key(usize),
    /// It is none of them and is wanted all the same.
    Kept(String),
    /// It is none of them.
    Skipped,
}

/// Looks a key up.
pub(super) struct KeySeed {
    keys: &'static [Key],
    /// Where to look first: keys tend to come in the order of the docs.
    next: usize,
    keep: bool,
}

impl KeySeed {
    pub(super) const fn new(keys: &'static [Key], next: usize, keep: bool) -> Self {
        Self { keys, next, keep }
    }

    fn find(&self, text: &str) -> Option<usize> {
        let named = |index: &usize| self.keys.get(*index).is_some_and(|key| key.name == text);
        let mut order = (self.next..self.keys.len()).chain(0..self.next);
        order.find(named).or_else(|| {
            let known_as = |key: &Key| key.aliases.contains(&text);
            self.keys.iter().position(known_as)
        })
    }
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Found, D::Error> {
        input.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Found, E> {
        Ok(match self.find(text) {
            Some(index) => Found::Key(index),
            None if self.keep => Found::Kept(text.to_owned()),
            None => Found::Skipped,
        })
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Found, E> {
        match std::str::from_utf8(bytes) {
            Ok(text) => self.visit_str(text),
            Err(_) => Ok(Found::Skipped),
        }
    }
}

/// The keys that were seen, as a set of bits.
#[derive(Default)]
pub(super) struct Seen {
    low: u64,
    /// For keys beyond the first 64.
    high: Vec<u64>,
}

impl Seen {
    /// Notes a key; whether it was there before.
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let bit = 1 << (index % 64);
        let word = match index / 64 {
            0 => &mut self.low,
            word => {
                if self.high.len() < word {
                    self.high.resize(word, 0);
                }
                match self.high.get_mut(word - 1) {
                    Some(word) => word,
                    None => return false,
                }
            }
        };
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    fn contains(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.low,
            word => self.high.get(word - 1).copied().unwrap_or(0),
        };
        word & (1 << (index % 64)) != 0
    }

    /// The first required key that was not seen.
    pub(super) fn first_missing(&self, keys: &[Key]) -> Option<&'static str> {
        let missing = |(index, key): &(usize, &Key)| key.required && !self.contains(*index);
        keys.iter()
            .enumerate()
            .find(missing)
            .map(|(_, key)| key.name)
    }
}
