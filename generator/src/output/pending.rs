//! What a run that died while it wrote in place has left to do.

use super::disk::Folder;
use super::failure::Result;
use super::journal::{Entry, JOURNAL, Journal, UNDO};
use super::work::{INSIDE, Work};
use crate::hash::Hash;
use std::collections::BTreeMap;
use std::ffi::OsStr;

/// The new files in the work folder, by their place in the journal.
pub(super) const NEW: &str = "new";

/// The old files, until the work is done.
pub(super) const OLD: &str = "old";

/// The name of a file of this place in the journal.
pub(super) fn numbered(index: usize) -> String {
    index.to_string()
}

/// What a run that died, and was writing in place, has left to do: the contents that its paths will have, or `None` for
/// those that will be gone.
#[derive(Debug, Default)]
pub(super) struct Pending {
    contents: BTreeMap<String, Coming>,
}

/// What will be at a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Coming {
    /// A file with this content.
    File(Vec<u8>),
    /// Nothing.
    Nothing,
}

impl Pending {
    /// Looks, and changes nothing.
    pub(super) fn of(out: &Folder) -> Result<Self> {
        let mut pending = Self::default();
        let Some((work, stamp)) = Work::peek(out, OsStr::new(INSIDE))? else {
            return Ok(pending);
        };
        let staged = |folder: &str, index: usize| -> Result<Option<Vec<u8>>> {
            match work.find(OsStr::new(folder))? {
                Some(_) => work
                    .folder(OsStr::new(folder))?
                    .read(OsStr::new(&numbered(index))),
                None => Ok(None),
            }
        };
        let undo = Journal::load(&work, &stamp, UNDO)?;
        let is_undo = undo.is_some();
        let Some(journal) = undo.map_or_else(
            || Journal::load(&work, &stamp, JOURNAL),
            |undo| Ok(Some(undo)),
        )?
        else {
            return Ok(pending);
        };
        for (index, entry) in journal.entries.into_iter().enumerate() {
            let (path, old, new) = match entry {
                Entry::Write(old, new, path) => (path, old, Some(new)),
                Entry::Remove(old, path) => (path, Some(old), None),
                _ => continue,
            };
            let now = out.read_at(&path)?.map(|content| Hash::of(&content));
            let (from, to, folder) = if is_undo {
                (new, old, OLD)
            } else {
                (old, new, NEW)
            };
            if now != from || from == to {
                // Done, or changed since.
                continue;
            }
            let coming = match to {
                Some(_) => staged(folder, index)?.map(Coming::File),
                None => Some(Coming::Nothing),
            };
            if let Some(coming) = coming {
                pending.contents.insert(path, coming);
            }
        }
        Ok(pending)
    }

    /// What will be at a path; `None` if it stays as it is.
    pub(super) fn coming(&self, path: &str) -> Option<&Coming> {
        self.contents.get(path)
    }
}
