//! What every part of the comparison shares.

use super::change::Change;
use super::effect::Effect;
use super::surface::View;
use crate::model::{Place, TypeRef};

/// Two models under comparison, and the differences found so far.
pub(super) struct Comparison<'a> {
    pub(super) old: View<'a>,
    pub(super) new: View<'a>,
    pub(super) changes: Vec<Change>,
}

impl Comparison<'_> {
    pub(super) fn push(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// Whether two references mean the same in the docs, renames followed.
    pub(super) fn same_documented(&self, old: &TypeRef, new: &TypeRef) -> bool {
        self.old.documented(old) == self.new.documented(new)
    }

    /// Whether two references are the same type in Rust.
    pub(super) fn same_type(&self, old: &TypeRef, new: &TypeRef) -> bool {
        self.old.canonical(old) == self.new.canonical(new)
    }

    /// Reports a deprecation that came or went.
    pub(super) fn deprecation(
        &mut self,
        path: &str,
        notes: (Option<&String>, Option<&String>),
        places: (&Place, &Place),
        effects: (Effect, Effect),
    ) {
        let change = match notes {
            (None, Some(note)) => {
                let change = Change::new(path, effects.0);
                if note.is_empty() {
                    change
                } else {
                    change.to(note)
                }
            }
            (Some(_), None) => Change::new(path, effects.1),
            _ => return,
        };
        self.push(change.between(places.0, places.1));
    }

    /// Reports words that changed.
    pub(super) fn wording(
        &mut self,
        path: &str,
        texts: (&str, &str),
        places: (&Place, &Place),
        effect: Effect,
    ) {
        if texts.0 != texts.1 {
            self.push(Change::new(path, effect).between(places.0, places.1));
        }
    }
}
