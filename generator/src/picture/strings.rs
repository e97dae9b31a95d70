//! Texts that recur thousands of times in a model, each written once.

use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Texts by number.
#[derive(Debug, Default)]
pub(super) struct Strings<'a> {
    known: BTreeMap<&'a str, usize>,
    list: Vec<&'a str>,
}

impl<'a> Strings<'a> {
    /// The number of a text.
    pub(super) fn of(&mut self, text: &'a str) -> usize {
        *self.known.entry(text).or_insert_with(|| {
            self.list.push(text);
            self.list.len() - 1
        })
    }

    /// All texts, by number.
    pub(super) fn into_json(self) -> Value {
        json!(self.list)
    }
}
