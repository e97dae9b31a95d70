//! Which family a folder belongs to.

use super::{ALL, Family, Folder, by_name};
use crate::docs::ReadOptions;

/// How much of a folder a family would read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recognition {
    /// How many pages (or, where several types share a page, tables) it would read as types or operations.
    pub reads: usize,
    /// By which signs it knows them, for messages: `` `## Fields` on 12 pages ``.
    pub signs: Vec<String>,
    /// What it looked for and did not find, or found in another form, for messages.
    pub misses: Vec<String>,
}

/// What each family makes of a folder.
#[derive(Debug)]
pub struct Choice {
    /// The family that reads most, or the one that the user named; `None` if no family reads anything.
    pub family: Option<&'static dyn Family>,
    /// All families with what they would read, in the order of [`ALL`].
    pub found: Vec<(&'static dyn Family, Recognition)>,
}

/// How many tables a page of a family with signs of its own outweighs.
const TABLES_PER_PAGE: usize = 20;

/// What a family would read, by what it proves that the folder is one of its own.
fn weight((family, recognition): &(&'static dyn Family, Recognition)) -> usize {
    if family.is_general() {
        recognition.reads
    } else {
        recognition.reads * TABLES_PER_PAGE
    }
}

/// Chooses the family of a folder: the one that is named, else the one that would read most.
#[must_use]
pub fn choose(folder: &Folder<'_>, options: &ReadOptions) -> Choice {
    let found: Vec<_> = ALL
        .iter()
        .map(|family| (*family, family.recognise(folder)))
        .collect();
    let named = options.family.as_deref().and_then(by_name);
    let mut best: Option<&(&'static dyn Family, Recognition)> = None;
    for candidate in &found {
        let knows_dialect = options.dialect.as_deref().is_none_or(|wanted| {
            let known = candidate.0.dialects();
            known.iter().any(|name| name.eq_ignore_ascii_case(wanted))
        });
        if knows_dialect && weight(candidate) > best.map_or(0, weight) {
            best = Some(candidate);
        }
    }
    Choice {
        family: named.or_else(|| best.map(|(family, _)| *family)),
        found,
    }
}
