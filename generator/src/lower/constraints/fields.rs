//! The fields of a record, found by the names that prose gives them. Every word of every description is looked up, so a
//! record of thousands of fields needs an index; one of a few is searched faster than indexed.

use super::subject::Sibling;
use crate::lower::constraints::grammar::names::{folded, same_name};
use crate::lower::constraints::grammar::noun::name_words;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// Records of up to this many fields are searched.
const FEW: usize = 32;

/// The fields of a record, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields<'a> {
    list: Vec<Sibling<'a>>,
    names: OnceCell<Names>,
    /// The fields by the words of their names, run together: no more than two for each, of different names.
    words: OnceCell<BTreeMap<String, Vec<usize>>>,
}

/// Indices of fields by name.
#[derive(Clone, Debug, Default, PartialEq)]
struct Names {
    exact: BTreeMap<String, usize>,
    /// By name or wire name without case and separators; `None` if several fit.
    folded: BTreeMap<String, Option<usize>>,
}

impl<'a> Fields<'a> {
    /// A record of these fields.
    #[must_use]
    pub fn new(list: Vec<Sibling<'a>>) -> Self {
        Self {
            list,
            ..Self::default()
        }
    }

    /// The fields, in order.
    pub(super) fn all(&self) -> std::slice::Iter<'_, Sibling<'a>> {
        self.list.iter()
    }

    /// The field of exactly this name.
    pub(super) fn get(&self, name: &str) -> Option<&Sibling<'a>> {
        if self.list.len() <= FEW {
            return self.all().find(|field| field.name == name);
        }
        let index = self.names().exact.get(name)?;
        self.list.get(*index)
    }

    /// The field that the name means, if exactly one fits.
    pub(super) fn find(&self, name: &str) -> Option<&Sibling<'a>> {
        if let Some(exact) = self.get(name) {
            return Some(exact);
        }
        if self.list.len() > FEW {
            let index = *self.names().folded.get(&folded(name))?;
            return self.list.get(index?);
        }
        let mut fitting = self.all().filter(|field| {
            same_name(field.name, name) || field.wire.is_some_and(|wire| same_name(wire, name))
        });
        let first = fitting.next()?;
        fitting.next().is_none().then_some(first)
    }

    /// Whether these words are the name of a field that is not called `own`.
    pub(super) fn has_words(&self, words: &[String], own: &str) -> bool {
        let index = self.words.get_or_init(|| self.by_words());
        let found = index.get(&words.concat()).into_iter().flatten();
        found
            .filter_map(|index| self.list.get(*index))
            .any(|field| field.name != own)
    }

    fn by_words(&self) -> BTreeMap<String, Vec<usize>> {
        let mut index: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, field) in self.list.iter().enumerate() {
            let same = index.entry(name_words(field.name).concat()).or_default();
            let known = same
                .first()
                .and_then(|first| self.list.get(*first))
                .is_some_and(|first| first.name == field.name);
            if same.len() < 2 && !known {
                same.push(at);
            }
        }
        index
    }

    fn names(&self) -> &Names {
        self.names.get_or_init(|| {
            let mut names = Names::default();
            for (index, field) in self.list.iter().enumerate() {
                names.exact.entry(field.name.to_owned()).or_insert(index);
                for name in std::iter::once(field.name).chain(field.wire) {
                    let slot = names.folded.entry(folded(name)).or_insert(Some(index));
                    if *slot != Some(index) {
                        *slot = None;
                    }
                }
            }
            names
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{FEW, Fields, Sibling};
    use crate::lower::constraints::ValueKind;

    type Names = (&'static str, Option<&'static str>);

    /// A record of these fields, and one that has so many more that it is indexed.
    fn both(names: &[Names]) -> [Fields<'static>; 2] {
        let field = |(name, wire): &Names| Sibling {
            name,
            wire: *wire,
            kind: ValueKind::String,
            values: Vec::new(),
        };
        let small: Vec<_> = names.iter().map(field).collect();
        let more = (0..FEW).map(|_| field(&("unlike", None)));
        let large = small.iter().cloned().chain(more).collect();
        [Fields::new(small), Fields::new(large)]
    }

    #[test]
    fn a_name_means_one_field_or_none() {
        for record in both(&[
            ("userID", Some("user_id")),
            ("a_b", None),
            ("aB", None),
            ("x", Some("y")),
        ]) {
            for (name, found) in [
                ("userID", Some("userID")),
                ("User-Id", Some("userID")),
                ("aB", Some("aB")),
                ("a b", None),
                ("Y", Some("x")),
                ("z", None),
            ] {
                assert_eq!(record.find(name).map(|field| field.name), found, "{name}");
            }
        }
    }

    #[test]
    fn words_of_other_fields() {
        let word = |word: &str| [word.to_owned()];
        for record in both(&[
            ("displayNames", None),
            ("display_name", None),
            ("note", None),
        ]) {
            let words = ["display".to_owned(), "name".to_owned()];
            assert!(record.has_words(&words, "displayNames"));
            assert!(!record.has_words(&word("note"), "note"));
            assert!(record.has_words(&word("note"), "other"));
            assert!(!record.has_words(&word("display"), "note"));
        }
    }
}
