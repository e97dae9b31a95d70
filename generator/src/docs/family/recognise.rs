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

/// Chooses the family of a folder: the one that is named, else one that knows at least half of the pages by their signs,
/// else the one that would read most.
#[must_use]
pub fn choose(folder: &Folder<'_>, options: &ReadOptions) -> Choice {
    let found: Vec<_> = ALL
        .iter()
        .map(|family| (*family, family.recognise(folder)))
        .collect();
    let named = options.family.as_deref().and_then(by_name);
    let knows_dialect = |family: &&'static dyn Family| {
        options.dialect.as_deref().is_none_or(|wanted| {
            let known = family.dialects();
            known.iter().any(|name| name.eq_ignore_ascii_case(wanted))
        })
    };
    // Pages that a generator writes have tables too: what knows most of the pages by their signs goes first.
    let owns = |found: &&(&'static dyn Family, Recognition)| {
        found.0.knows_pages() && found.1.reads * 2 >= folder.files.len()
    };
    let most = |only_owners: bool| {
        let mut best: Option<&(&'static dyn Family, Recognition)> = None;
        for candidate in &found {
            let reads = best.map_or(0, |(_, recognition)| recognition.reads);
            let counts = knows_dialect(&candidate.0) && (!only_owners || owns(&candidate));
            if counts && candidate.1.reads > reads {
                best = Some(candidate);
            }
        }
        best.map(|(family, _)| *family)
    };
    let family = named.or_else(|| most(true)).or_else(|| most(false));
    Choice { family, found }
}
