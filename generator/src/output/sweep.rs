//! Removing the folder that stands aside, without losing anything that is not ours.

use super::disk::{Folder, Kind, is_blocked};
use super::failure::Result;
use super::journal::{Entry, Journal};
use super::work::Work;
use crate::hash::Hash;
use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// Empties and removes a folder of the work folder. A file is removed if it is also in `live`, or if the journal knows it;
/// anything else (it appeared or changed while the program ran, or since it died) moves to `live`, under its own name or,
/// where that is taken, with `.orig` behind it. Can be repeated after a death.
pub(super) fn sweep(work: &Work, name: &OsStr, live: &Folder, journal: &Journal) -> Result<()> {
    let sweep = Sweep {
        live,
        known: journal.known(),
        aside: work.folder.path().join(name),
    };
    let aside = work.folder.folder(name)?;
    sweep.empty(&aside, Path::new(""), Some(live))?;
    work.folder.remove_folder(name)?;
    Ok(())
}

struct Sweep<'s> {
    live: &'s Folder,
    known: BTreeSet<&'s Entry>,
    /// Where links to caches lead.
    aside: PathBuf,
}

impl Sweep<'_> {
    /// `live` is the folder of the same path in place, if there is one.
    fn empty(&self, aside: &Folder, path: &Path, live: Option<&Folder>) -> Result<()> {
        for name in aside.names()? {
            let path = path.join(&name);
            let Some(stat) = aside.find(&name)? else {
                continue;
            };
            let in_place = live.map(|live| live.find(&name)).transpose()?.flatten();
            if stat.kind == Kind::Folder {
                let folder = aside.folder(&name)?;
                if is_cache(&folder)? {
                    self.move_cache(aside, &name, &path, live)?;
                    continue;
                }
                let inner = match (live, in_place) {
                    (Some(live), Some(stat)) if stat.kind == Kind::Folder => {
                        Some(live.folder(&name)?)
                    }
                    _ => None,
                };
                self.empty(&folder, &path, inner.as_ref())?;
                aside.remove_folder(&name)?;
            } else if in_place.is_some_and(|found| found.identity == stat.identity)
                || self.is_disposable(aside, &name, &path)?
            {
                aside.remove(&name)?;
            } else {
                self.rescue(aside, &name, &path)?;
            }
        }
        Ok(())
    }

    /// Whether a file is a second name, a text of ours, or a link that stood in for a cache.
    fn is_disposable(&self, aside: &Folder, name: &OsStr, path: &Path) -> Result<bool> {
        let Some(stat) = aside.find(name)? else {
            return Ok(true);
        };
        let hash = hash_of_path(path);
        if self.known.contains(&Entry::Linked(stat.identity, hash)) {
            return Ok(true);
        }
        match stat.kind {
            Kind::Link => Ok(self.is_stand_in(aside, name, path)),
            Kind::File => {
                let content = aside.read(name)?.unwrap_or_default();
                Ok(self.known.contains(&Entry::Text(Hash::of(&content), hash)))
            }
            _ => Ok(false),
        }
    }

    fn is_stand_in(&self, folder: &Folder, name: &OsStr, path: &Path) -> bool {
        folder.target(name) == Some(self.aside.join(path))
    }

    /// A cache goes back to its place, unless another one has been made there.
    fn move_cache(
        &self,
        aside: &Folder,
        name: &OsStr,
        path: &Path,
        live: Option<&Folder>,
    ) -> Result<()> {
        let Some(live) = live else {
            return aside.remove_all(name);
        };
        if self.is_stand_in(live, name, path) {
            live.remove(name)?;
        }
        if live.find(name)?.is_some() {
            aside.remove_all(name)
        } else {
            aside.rename(name, live, name)
        }
    }

    /// Moves something of the user's to its place.
    fn rescue(&self, aside: &Folder, name: &OsStr, path: &Path) -> Result<()> {
        let mut folder = self.live.clone();
        for part in path.parent().into_iter().flat_map(Path::iter) {
            match folder.folder_or_make(part) {
                Ok(inner) => folder = inner,
                // There is a file or a link now: as near as possible.
                Err(failure) if is_blocked(&failure) => break,
                Err(failure) => return Err(failure),
            }
        }
        let target = free_name(&folder, name)?;
        aside.rename(name, &folder, &target)
    }
}

/// Gives a file a name that is free, to make room for another.
pub(super) fn set_aside(folder: &Folder, name: &OsStr) -> Result<()> {
    let free = free_name(folder, name)?;
    folder.rename(name, folder, &free)
}

/// A name that nothing has yet: the one given, or with `.orig` behind it.
fn free_name(folder: &Folder, name: &OsStr) -> Result<OsString> {
    let mut free = name.to_owned();
    let mut attempt = 0;
    while folder.find(&free)?.is_some() {
        attempt += 1;
        name.clone_into(&mut free);
        free.push(".orig");
        if attempt > 1 {
            free.push(attempt.to_string());
        }
    }
    Ok(free)
}

/// Whether a content at a path is one that the run writes or replaces.
pub(super) fn is_known(known: &BTreeSet<&Entry>, path: &str, content: &[u8]) -> bool {
    let path = hash_of_path(Path::new(path));
    known.contains(&Entry::Text(Hash::of(content), path))
}

/// Stands for a path in the journal: names of the user's files may be anything.
pub(super) fn hash_of_path(path: &Path) -> Hash {
    Hash::of(path.as_os_str().as_encoded_bytes())
}

/// Whether a folder says by the usual tag that all it holds can be made again, as `target` of Cargo does.
pub(super) fn is_cache(folder: &Folder) -> Result<bool> {
    let tag = folder.find(OsStr::new("CACHEDIR.TAG"))?;
    Ok(tag.is_some_and(|stat| stat.kind == Kind::File))
}
