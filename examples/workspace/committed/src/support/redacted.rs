//! What `Debug` shows of a secret.

use std::collections::BTreeMap;
use std::fmt;

/// Stands for a secret in `Debug` output.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// Shows the keys of a map, not its values: the docs do not list the keys, so any of them may be the name of a secret.
#[derive(Clone, Copy)]
pub struct Keys<'m, T>(pub &'m BTreeMap<String, T>);

impl<T> fmt::Debug for Keys<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys = self.0.keys().map(|key| (key, Redacted));
        f.debug_map().entries(keys).finish()
    }
}
