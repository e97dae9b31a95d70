//! Which keys stand below which in the JSON of the pages.

use super::collect::Document;
use super::steps::steps;
use crate::docs::{Node, Value};
use std::collections::BTreeSet;

/// What the JSON of the pages shows of keys.
#[derive(Default)]
pub(super) struct Keys {
    /// All of them.
    own: BTreeSet<String>,
    /// Those below a key, with it.
    below: BTreeSet<(String, String)>,
}

impl Keys {
    pub(super) fn of(document: &Document<'_>) -> Self {
        let mut found = Self::default();
        for node in super::examples::values(document) {
            found.add(&node, None);
        }
        found
    }

    fn add(&mut self, node: &Node, outer: Option<&str>) {
        match &node.value {
            Value::Object { entries, .. } => {
                for entry in entries {
                    self.own.insert(entry.key.clone());
                    if let Some(outer) = outer {
                        self.below.insert((outer.to_owned(), entry.key.clone()));
                    }
                    self.add(&entry.node, Some(&entry.key));
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.add(item, outer)),
            _ => {}
        }
    }

    /// Whether names with dots are seen as keys below keys, and none of them as a key.
    pub(super) fn nest<'n>(&self, names: impl Iterator<Item = &'n str>) -> bool {
        let mut nested = false;
        for name in names.filter(|name| name.contains('.')) {
            if self.own.contains(name) {
                return false;
            }
            let steps = steps(name);
            nested |= steps.windows(2).any(|pair| match pair {
                [a, b] => self.below.contains(&(a.name.clone(), b.name.clone())),
                _ => false,
            });
        }
        nested
    }
}
