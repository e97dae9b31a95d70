//! Which family a folder belongs to.

use super::{ALL, Family, Folder, by_name};
use crate::docs::ReadOptions;

/// How much of a folder a family would read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recognition {
    /// How many pages (or, where several types share a page, tables) it would read as types or operations.
    pub reads: usize,
    /// Whether pages carry marks that only its generators write.
    pub sure: bool,
    /// What it looked for and did not find, or found in another form, for messages.
    pub misses: Vec<String>,
}

/// How many times as much a general family must read to win over one with signs of its own, whose pages have several
/// tables each.
const GENERAL: usize = 4;

/// The same where those signs are marks of a generator: the other tables of the folder are guides.
const OVER_MARKS: usize = 20;

/// What each family makes of a folder.
#[derive(Debug)]
pub struct Choice {
    /// The family that reads most, or the one that the user named; `None` if no family reads anything.
    pub family: Option<&'static dyn Family>,
    /// The families that were asked, with what they would read, in the order of [`ALL`].
    pub found: Vec<(&'static dyn Family, Recognition)>,
}

/// Chooses the family of a folder: the one that is named, else the one that would read most. A general family, which
/// could read the tables of others too, is asked only where those with signs of their own leave most pages unread.
#[must_use]
pub fn choose(folder: &Folder<'_>, options: &ReadOptions) -> Choice {
    if let Some(family) = options.family.as_deref().and_then(by_name) {
        return Choice {
            family: Some(family),
            found: Vec::new(),
        };
    }
    let mut choice = Choice {
        family: None,
        found: Vec::new(),
    };
    let mut most = 0;
    let mut factor = GENERAL;
    let special = ALL.iter().filter(|family| !family.is_general());
    let general = ALL.iter().filter(|family| family.is_general());
    for family in special.chain(general) {
        if family.is_general() && most * factor >= folder.pages.len() && most > 0 {
            continue;
        }
        let recognition = family.recognise(folder);
        let knows_dialect = options.dialect.as_deref().is_none_or(|wanted| {
            let known = family.dialects();
            known.iter().any(|name| name.eq_ignore_ascii_case(wanted))
        });
        let to_beat = if family.is_general() {
            most * factor
        } else {
            most
        };
        if knows_dialect && recognition.reads > to_beat {
            most = recognition.reads;
            factor = if recognition.sure {
                OVER_MARKS
            } else {
                GENERAL
            };
            choice.family = Some(*family);
        }
        choice.found.push((*family, recognition));
    }
    choice
}
