//! What changed between two models, and what it means for users of the generated crate.
//!
//! 1. `pairing`: which old type is which new one, by id, then by likeness.
//! 2. `types`, `fields`, `values`, `members`, `operations`, `rules`: the differences of each pair.
//! 3. `effect`: the table of all kinds of change, each with its semver class and the reason.
//! 4. [`render`]: the changelog for a terminal, as Markdown, and as JSON.
//!
//! The class of a change follows from what code sees (`surface`), not from what the docs say: a field that becomes
//! nullable changes nothing if it was an `Option` before.

mod change;
mod context;
mod describe;
mod effect;
mod fields;
mod likeness;
mod members;
mod operations;
mod pairing;
pub mod render;
mod rules;
mod shared;
mod surface;
mod types;
mod values;

pub use change::{Change, Changelog, Class};
pub use effect::{Effect, EffectInfo};

use crate::model::Api;
use crate::model::digest::digest;
use crate::surface::Surface;
use context::Comparison;
use surface::View;

/// The differences from `old` to `new`. If one of them is a digest, the other is made one.
#[must_use]
pub fn compare(old: &Api, new: &Api) -> Changelog {
    if old.digest == new.digest {
        compare_alike(old, new)
    } else {
        compare_alike(&digest(old), &digest(new))
    }
}

fn compare_alike(old: &Api, new: &Api) -> Changelog {
    let pairs = pairing::pair(old, new);
    let (before, after) = (Surface::new(old), Surface::new(new));
    let mut comparison = Comparison {
        old: View {
            api: old,
            surface: &before,
            renamed: Some(&pairs.renamed),
        },
        new: View {
            api: new,
            surface: &after,
            renamed: None,
        },
        changes: Vec::new(),
    };
    types::compare(&mut comparison, &pairs);
    operations::compare(&mut comparison);
    Changelog::new(comparison.changes)
}
