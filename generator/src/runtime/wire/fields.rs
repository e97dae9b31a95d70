//! Writing of fields.

use super::super::notation::Notation;
use super::digits::{Digits, WrittenAs};
use super::key::Key;
use super::numeric::{Numeric, Written};
use serde::ser::{Error, Serialize, SerializeMap};
use std::collections::BTreeMap;

/// A value that may be absent, and is not written then.
pub trait Maybe {
    /// Whether it is absent.
    fn is_absent(&self) -> bool;
}

impl<T> Maybe for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

/// Takes the fields of a record. The first error is kept until `end`, so that the emitted code is a plain
/// list of calls.
pub struct Fields<M: SerializeMap> {
    map: M,
    error: Option<M::Error>,
}

impl<M: SerializeMap> Fields<M> {
    pub(super) const fn new(map: M) -> Self {
        Self { map, error: None }
    }

    pub(super) fn end(self) -> Result<M::Ok, M::Error> {
        match self.error {
            Some(error) => Err(error),
            None => self.map.end(),
        }
    }

    /// Writes a field.
    pub fn required<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) {
        if self.error.is_none() {
            self.error = self.map.serialize_entry(key, value).err();
        }
    }

    /// Writes a field, unless it is absent.
    pub fn optional<T: Serialize + Maybe>(&mut self, key: &str, value: &T) {
        if !value.is_absent() {
            self.required(key, value);
        }
    }

    /// Writes a field that holds numbers.
    pub fn required_number<T: Numeric>(&mut self, key: &str, value: &T) {
        self.required(key, &Written(value));
    }

    /// Writes a field that holds numbers, unless it is absent.
    pub fn optional_number<T: Numeric + Maybe>(&mut self, key: &str, value: &T) {
        if !value.is_absent() {
            self.required(key, &Written(value));
        }
    }

    /// Writes a field that holds decimals or big integers, which the docs show as this.
    pub fn required_digits<T: Digits>(&mut self, key: &str, value: &T, notation: Notation) {
        self.required(key, &WrittenAs(value, notation));
    }

    /// Writes a field that holds decimals or big integers, which the docs show as this, unless it is absent.
    pub fn optional_digits<T: Digits + Maybe>(&mut self, key: &str, value: &T, notation: Notation) {
        if !value.is_absent() {
            self.required(key, &WrittenAs(value, notation));
        }
    }

    /// Writes the keys that are not fields.
    pub fn others<T: Serialize>(&mut self, keys: &[Key], values: &BTreeMap<String, T>) {
        for (key, value) in values {
            self.other(keys, key, value);
        }
    }

    /// Writes the keys that are not fields and hold numbers.
    pub fn other_numbers<T: Numeric>(&mut self, keys: &[Key], values: &BTreeMap<String, T>) {
        for (key, value) in values {
            self.other(keys, key, &Written(value));
        }
    }

    fn other<T: Serialize>(&mut self, keys: &[Key], key: &str, value: &T) {
        if keys.iter().any(|known| known.is_called(key)) {
            let message = format_args!("additional property `{key}` is a field");
            self.error.get_or_insert_with(|| M::Error::custom(message));
        }
        self.required(key, value);
    }
}
