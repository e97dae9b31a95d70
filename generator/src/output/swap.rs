//! The usual way to write: a folder with the new crate stands in for the output folder while that is brought up to date.
//!
//! The new crate is built beside the output folder: new files are written there, all others get a second name there. One
//! system call swaps the two, so that from one moment to the next the new crate is in place. The output folder itself,
//! now aside, then gets the new files as well, and a second swap puts it back: it is the same folder as before, with the
//! same files in it but for those that changed. A death at any moment leaves the old crate or the new one in place.

use super::Written;
use super::disk::{DEFAULT_MODE, Folder, Kind, is_blocked};
use super::failure::{Failure, Result};
use super::journal::{Entry, JOURNAL, Journal};
use super::path::{ancestors, is_git};
use super::plan::Survey;
use super::site::Site;
use super::sweep::{self, hash_of_path, is_cache};
use super::work::{Work, beside, in_use};
use crate::hash::Hash;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

/// Output folders with more files than this (caches not counted) are written in place: giving them all a second name
/// would take longer than the gain is worth.
pub const MAX_LINKS: usize = 20_000;

/// The folder that stands in, in the work folder; between the swaps, the output folder itself.
const ASIDE: &str = "aside";

/// A file on its way from one folder to the other.
const SPARE: &str = "spare";

/// Writes by swapping. `Ok(false)` if that is not possible here; then nothing was changed.
pub(super) fn run(site: &Site, survey: &Survey, plan: &Written) -> Result<bool> {
    let Some((parent, name)) = site.parent.as_ref().filter(|_| cfg!(unix)) else {
        return Ok(false);
    };
    let out = site.open()?;
    let work = match Work::enter(parent, &beside(name)) {
        Err(failure) if is_unsuited(&failure) => return Ok(false),
        work => work?,
    };
    if !survey.still_holds(&site.path) {
        work.leave()?;
        return Err(in_use(&site.path));
    }
    let change = Change {
        work: &work,
        parent,
        name,
        out: out.as_ref(),
        survey,
        plan,
    };
    match change.stage().and_then(|journal| {
        change.put_in_place()?;
        Ok(journal)
    }) {
        Ok(journal) => {
            // The new crate is in place. What is left to do, the next run would do as well.
            match change.bring_back(&journal) {
                Err(failure) if failure.is_death() => return Err(failure),
                _ => {}
            }
            match finish(site, work) {
                Err(failure) if failure.is_death() => Err(failure),
                _ => Ok(true),
            }
        }
        Err(failure) if failure.is_death() => Err(failure),
        Err(failure) => {
            work.leave()?;
            if is_unsuited(&failure) {
                Ok(false)
            } else {
                Err(failure)
            }
        }
    }
}

/// Finishes or undoes what a run left that died.
pub(super) fn recover(site: &Site) -> Result<()> {
    let Some((parent, name)) = &site.parent else {
        return Ok(());
    };
    let work_name = beside(name);
    if parent.find(&work_name)?.is_none() {
        return Ok(());
    }
    finish(site, Work::enter(parent, &work_name)?)
}

/// Whether a run that swaps died there, or is at work.
#[cfg(feature = "cli")]
pub(super) fn is_unfinished(site: &Site) -> bool {
    let parent = site.parent.as_ref();
    parent.is_some_and(|(parent, name)| !matches!(parent.find(&beside(name)), Ok(None)))
}

/// Removes what stands aside, and keeps what is the user's.
fn finish(site: &Site, work: Work) -> Result<()> {
    let aside = OsStr::new(ASIDE);
    let journal = Journal::load(&work.folder, &work.stamp, JOURNAL)?;
    if let (Some(journal), Some(stat)) = (journal, work.folder.find(aside)?) {
        let is_original = journal.entries.contains(&Entry::Original(stat.identity));
        if let Some(out) = site.open()? {
            sweep::sweep(&work, aside, &out, &journal)?;
        } else if let Some((parent, name)) = site.parent.as_ref().filter(|_| is_original) {
            // Somebody removed what stood in for it.
            work.folder.rename(aside, parent, name)?;
        }
    }
    work.leave()
}

/// Whether writing in place may succeed where this failed.
fn is_unsuited(failure: &Failure) -> bool {
    let is_kind = matches!(
        failure.kind(),
        io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::Unsupported
            | io::ErrorKind::InvalidInput
            | io::ErrorKind::CrossesDevices
            | io::ErrorKind::TooManyLinks
            | io::ErrorKind::ResourceBusy
    );
    is_kind || is_blocked(failure)
}

/// A run that swaps.
struct Change<'c> {
    work: &'c Work,
    parent: &'c Folder,
    name: &'c OsStr,
    /// The output folder, if there is one.
    out: Option<&'c Folder>,
    survey: &'c Survey,
    plan: &'c Written,
}

impl Change<'_> {
    /// Builds the folder that stands in, and writes the journal.
    fn stage(&self) -> Result<Journal> {
        let mode = match self.out {
            Some(out) => out.stat()?.mode,
            None => DEFAULT_MODE,
        };
        let new = self.work.folder.make_folder(OsStr::new(ASIDE), mode)?;
        let mut journal = Journal::default();
        if let Some(out) = self.out {
            journal.entries.push(Entry::Original(out.stat()?.identity));
            let skip = self.plan.written.iter().chain(&self.plan.removed);
            let mut twin = Twin {
                skip: skip.map(Path::new).collect(),
                aside: self.work.folder.path().join(ASIDE),
                entries: &mut journal.entries,
                links: 0,
            };
            twin.fill(out, Path::new(""), &Target::Open(&new))?;
        }
        for path in &self.plan.written {
            let text = self.survey.text(path).as_bytes();
            let mode = self.mode_of(path)?;
            let place = new.reach_or_make(path)?;
            place.folder.create(place.name, text, mode)?;
            let hash = hash_of_path(Path::new(path));
            journal.entries.push(Entry::Text(Hash::of(text), hash));
        }
        for path in self.plan.written.iter().chain(&self.plan.removed) {
            if let Some(old) = self.survey.replaced(path) {
                let hash = hash_of_path(Path::new(path));
                journal.entries.push(Entry::Text(Hash::of(old), hash));
            }
        }
        journal.save(self.work)?;
        Ok(journal)
    }

    /// The permissions of the file that is replaced.
    fn mode_of(&self, path: &str) -> Result<u32> {
        let old = self.out.map(|out| out.find_at(path)).transpose()?.flatten();
        Ok(old.map_or(DEFAULT_MODE, |stat| stat.mode))
    }

    fn put_in_place(&self) -> Result<()> {
        let aside = OsStr::new(ASIDE);
        match self.out {
            Some(_) => self.work.folder.exchange(aside, self.parent, self.name),
            None if self.parent.find(self.name)?.is_some() => {
                // It appeared since.
                let path = self.parent.path().join(self.name);
                let error = io::ErrorKind::AlreadyExists.into();
                Err(Failure::new("create", &path, error))
            }
            None => self.work.folder.rename(aside, self.parent, self.name),
        }
    }

    /// Brings the output folder, which stands aside, up to date, and puts it back.
    fn bring_back(&self, journal: &Journal) -> Result<()> {
        let Some(out) = self.out else {
            return Ok(());
        };
        let aside = OsStr::new(ASIDE);
        let live = self.parent.folder(self.name)?;
        let original = Entry::Original(out.stat()?.identity);
        let stands_aside = self.work.folder.find(aside)?;
        if stands_aside.map(|stat| Entry::Original(stat.identity)) != Some(original) {
            return Ok(());
        }
        let known = journal.known();
        for path in &self.plan.written {
            let from = live.reach(path)?;
            let to = out.reach_or_make(path)?;
            if let Some(content) = to.folder.read(to.name)?
                && !sweep::is_known(&known, path, &content)
            {
                // It was changed while the program ran.
                sweep::set_aside(&to.folder, to.name)?;
            }
            if let Some(from) = from {
                let spare = OsStr::new(SPARE);
                from.folder.link(from.name, &self.work.folder, spare)?;
                self.work.folder.rename(spare, &to.folder, to.name)?;
            }
        }
        let mut folders = BTreeSet::new();
        for path in &self.plan.removed {
            if let Some(place) = out.reach(path)?
                && let Some(content) = place.folder.read(place.name)?
                && sweep::is_known(&known, path, &content)
            {
                place.folder.remove(place.name)?;
                folders.extend(ancestors(path));
            }
        }
        remove_emptied(out, &folders)?;
        self.work.folder.exchange(aside, self.parent, self.name)
    }
}

/// Removes those of the folders that are empty now, innermost first.
pub(super) fn remove_emptied(out: &Folder, folders: &BTreeSet<&str>) -> Result<()> {
    for path in folders.iter().rev() {
        if let Some(place) = out.reach(path)?
            && place.folder.find(place.name)?.is_some()
        {
            place.folder.remove_folder(place.name)?;
        }
    }
    Ok(())
}

/// The making of a second folder with the files of a first.
struct Twin<'t> {
    /// The files that get no second name.
    skip: BTreeSet<&'t Path>,
    /// Where the first folder will be while the second stands in for it.
    aside: PathBuf,
    entries: &'t mut Vec<Entry>,
    links: usize,
}

/// A folder of the twin.
enum Target<'t> {
    Open(&'t Folder),
    /// It is made when it gets its first file, and then like this one.
    Missing(&'t Target<'t>, &'t OsStr, u32),
}

impl Target<'_> {
    fn open(&self) -> Result<Folder> {
        match self {
            Self::Open(folder) => Ok((*folder).clone()),
            Self::Missing(parent, name, mode) => {
                let parent = parent.open()?;
                match parent.find(name)? {
                    Some(_) => parent.folder(name),
                    None => parent.make_folder(name, *mode),
                }
            }
        }
    }
}

impl Twin<'_> {
    /// Gives every file of a folder a second name in the twin, but for those in `skip`. Folders that would be empty only
    /// because of `skip` are left out. A cache gets a symbolic link to where it will be.
    fn fill(&mut self, from: &Folder, path: &Path, to: &Target<'_>) -> Result<()> {
        let names = from.names()?;
        if names.is_empty() {
            to.open()?;
        }
        let mut open = None;
        for name in &names {
            if is_git(name) {
                // A repository is not moved, not even for a moment.
                let error = io::ErrorKind::Unsupported.into();
                return Err(Failure::new("move", &from.path().join(name), error));
            }
            let path = path.join(name);
            let Some(stat) = from.find(name)? else {
                continue;
            };
            if stat.kind == Kind::Folder {
                let folder = from.folder(name)?;
                if is_cache(&folder)? {
                    to.open()?.point(name, &self.aside.join(&path))?;
                } else {
                    self.fill(&folder, &path, &Target::Missing(to, name, stat.mode))?;
                }
                continue;
            }
            if self.skip.contains(path.as_path()) {
                continue;
            }
            self.links += 1;
            if self.links > MAX_LINKS {
                let error = io::ErrorKind::TooManyLinks.into();
                return Err(Failure::new("link", from.path(), error));
            }
            let folder = match &open {
                Some(folder) => folder,
                None => open.insert(to.open()?),
            };
            from.link(name, folder, name)?;
            let hash = hash_of_path(&path);
            self.entries.push(Entry::Linked(stat.identity, hash));
        }
        Ok(())
    }
}

impl Survey {
    /// The text of a file as it should be.
    pub(super) fn text(&self, path: &str) -> &str {
        self.files.get(path).map_or("", String::as_str)
    }
}
