//! What the types are called in the document: their ids, so that a name never changes because another type came.

use crate::model::{Api, TypeId};
use indexmap::{IndexMap, IndexSet};
use std::collections::BTreeSet;

/// The names of the exported types, in the order of their ids.
#[derive(Debug)]
pub(super) struct Names<'a>(IndexMap<&'a TypeId, String>);

impl<'a> Names<'a> {
    /// Names for the types that are in `selected`.
    pub(super) fn new(api: &'a Api, selected: &IndexSet<&'a TypeId>) -> Self {
        let mut names: IndexMap<&TypeId, String> = IndexMap::new();
        let mut taken = BTreeSet::new();
        for id in api.types.keys().filter(|id| selected.contains(id)) {
            let plain = plain(&id.0);
            let mut name = plain.clone();
            let mut number = 2_u32;
            while !taken.insert(name.clone()) {
                name = format!("{plain}_{number}");
                number += 1;
            }
            names.insert(id, name);
        }
        Self(names)
    }

    pub(super) fn get(&self, id: &TypeId) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&'a TypeId, &str)> {
        self.0.iter().map(|(id, name)| (*id, name.as_str()))
    }
}

/// The id in the characters that OpenAPI allows in names of components.
fn plain(id: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    id.chars()
        .map(|c| if allowed(c) { c } else { '_' })
        .collect()
}
