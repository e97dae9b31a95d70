//! The names of one scope, some of which were given in earlier runs.

use super::pool::Pool;
use std::collections::BTreeMap;

/// Names of one scope.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    pool: Pool,
    kept: BTreeMap<String, String>,
}

impl Scope {
    /// A scope whose pool has these names taken already.
    pub(crate) fn of(pool: Pool) -> Self {
        Self {
            pool,
            kept: BTreeMap::new(),
        }
    }

    /// Keeps the name that something had before, unless it is taken.
    pub(crate) fn keep(&mut self, key: &str, name: &str) {
        if self.pool.reserve(name) {
            self.kept.insert(key.to_owned(), name.to_owned());
        }
    }

    /// Takes a name that the crate needs for itself, if it is free.
    pub(crate) fn reserve(&mut self, name: &str) {
        self.pool.reserve(name);
    }

    /// The name that something keeps.
    pub(crate) fn kept(&self, key: &str) -> Option<&str> {
        self.kept.get(key).map(String::as_str)
    }

    /// Whether a name is taken.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.pool.has(name)
    }

    /// The name that something keeps, or the wanted one, or one like it that is free.
    pub(crate) fn give(&mut self, key: &str, wanted: &str, separator: &str) -> String {
        match self.kept.get(key) {
            Some(name) => name.clone(),
            None => self.pool.take(wanted, separator),
        }
    }
}
