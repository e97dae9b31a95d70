//! The other way to write, where the output folder cannot be swapped: stage inside it, then rename under a journal.
//!
//! A failure on the way is taken back. A death is not: until the next command that looks, some files are new and others
//! old. `generate` finishes the work then; `--check` sees the folder as it will be, see [`Pending`](super::pending::Pending).

use super::Written;
use super::disk::{DEFAULT_MODE, Folder, is_blocked};
use super::failure::Result;
use super::journal::{Entry, JOURNAL, Journal, UNDO};
use super::manifest::MANIFEST;
use super::path::ancestors;
use super::pending::{NEW, OLD, numbered};
use super::plan::Survey;
use super::site::Site;
use super::swap::remove_emptied;
use super::sweep::set_aside;
use super::work::{INSIDE, Work, in_use};
use crate::hash::Hash;
use std::collections::BTreeSet;
use std::ffi::OsStr;

/// A second name of an old file, on its way back.
const SPARE: &str = "spare";

/// Writes in place.
pub(super) fn run(site: &mut Site, survey: &Survey, plan: &Written) -> Result<()> {
    let out = if let Some(out) = site.open()? {
        out
    } else {
        site.make_parent()?;
        make(site)?
    };
    let work = Work::enter(&out, OsStr::new(INSIDE))?;
    if !survey.still_holds(&site.path) {
        work.leave()?;
        return Err(in_use(&site.path));
    }
    let journal = match stage(&work, &out, survey, plan) {
        Err(failure) if !failure.is_death() => {
            work.leave()?;
            return Err(failure);
        }
        journal => journal?,
    };
    match commit(&work, &out, &journal, Changed::SetAside) {
        Err(failure) if !failure.is_death() => {
            let undone = take_back(&work, &out).and_then(|()| work.leave());
            Err(match undone {
                Ok(()) => failure,
                Err(_) => failure.help("some files are new, others are not: run again to finish"),
            })
        }
        Err(failure) => Err(failure),
        // What is left to do, the next run would do as well.
        Ok(()) => match work.leave() {
            Err(failure) if failure.is_death() => Err(failure),
            _ => Ok(()),
        },
    }
}

fn make(site: &Site) -> Result<Folder> {
    match &site.parent {
        Some((parent, name)) => parent.make_folder(name, DEFAULT_MODE),
        None => Folder::open(&site.path, &std::sync::Arc::default()),
    }
}

/// Finishes or undoes what a run left that died.
pub(super) fn recover(out: &Folder) -> Result<()> {
    let name = OsStr::new(INSIDE);
    if out.find(name)?.is_none() {
        return Ok(());
    }
    let work = Work::enter(out, name)?;
    if let Some(journal) = Journal::load(&work.folder, &work.stamp, UNDO)? {
        undo(&work, out, &journal)?;
    } else if let Some(journal) = Journal::load(&work.folder, &work.stamp, JOURNAL)? {
        commit(&work, out, &journal, Changed::Leave)?;
    }
    work.leave()
}

/// Whether a run that writes in place died there, or is at work.
#[cfg(feature = "cli")]
pub(super) fn is_unfinished(out: &Folder) -> bool {
    !matches!(out.find(OsStr::new(INSIDE)), Ok(None))
}

/// What to do with a file that is neither the old one nor the new one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Changed {
    /// It was changed while the program ran.
    SetAside,
    /// It was changed since the program died: it is looked at as any other edit.
    Leave,
}

fn stage(work: &Work, out: &Folder, survey: &Survey, plan: &Written) -> Result<Journal> {
    let new = work.folder.make_folder(OsStr::new(NEW), DEFAULT_MODE)?;
    let old = work.folder.make_folder(OsStr::new(OLD), DEFAULT_MODE)?;
    let mut journal = Journal::default();
    // The manifest last: until then the old one tells whose the files are.
    let (last, first): (Vec<_>, Vec<_>) = plan.written.iter().partition(|path| *path == MANIFEST);
    for path in first.into_iter().chain(last) {
        let name = numbered(journal.entries.len());
        let text = survey.text(path).as_bytes();
        let mode = out.find_at(path)?.map_or(DEFAULT_MODE, |stat| stat.mode);
        new.create(OsStr::new(&name), text, mode)?;
        let replaced = survey.replaced(path);
        if let Some(content) = replaced {
            old.create(OsStr::new(&name), content, mode)?;
        }
        let entry = Entry::Write(replaced.map(Hash::of), Hash::of(text), path.clone());
        journal.entries.push(entry);
    }
    for path in &plan.removed {
        let Some(content) = survey.replaced(path) else {
            continue;
        };
        let name = numbered(journal.entries.len());
        let mode = out.find_at(path)?.map_or(DEFAULT_MODE, |stat| stat.mode);
        old.create(OsStr::new(&name), content, mode)?;
        let entry = Entry::Remove(Hash::of(content), path.clone());
        journal.entries.push(entry);
    }
    journal.save(work)?;
    Ok(journal)
}

/// Does what the journal says, and what of it was not done yet.
fn commit(work: &Work, out: &Folder, journal: &Journal, changed: Changed) -> Result<()> {
    let new = work.folder.folder(OsStr::new(NEW))?;
    let mut folders = BTreeSet::new();
    for (index, entry) in journal.entries.iter().enumerate() {
        let name = numbered(index);
        let step = match entry {
            Entry::Write(old, _, path) => {
                let arrival = Arrival {
                    name: OsStr::new(&name),
                    path,
                    old: *old,
                };
                move_in(&new, out, arrival, changed)
            }
            Entry::Remove(old, path) => {
                folders.extend(ancestors(path));
                remove(out, path, *old)
            }
            _ => Ok(()),
        };
        match step {
            // The user has put something else in the way since: the survey will tell.
            Err(failure) if changed == Changed::Leave && is_blocked(&failure) => {}
            step => step?,
        }
    }
    remove_emptied(out, &folders)
}

/// A staged file.
#[derive(Clone, Copy)]
struct Arrival<'a> {
    /// What it is called while it is staged.
    name: &'a OsStr,
    /// Where it goes.
    path: &'a str,
    /// The hash of what is there, if anything is.
    old: Option<Hash>,
}

fn move_in(new: &Folder, out: &Folder, arrival: Arrival<'_>, changed: Changed) -> Result<()> {
    let Arrival { name, path, old } = arrival;
    if new.find(name)?.is_none() {
        return Ok(());
    }
    let place = out.reach_or_make(path)?;
    let there = place.folder.find(place.name)?;
    if there.is_some() {
        let content = place.folder.read(place.name)?;
        let is_old = content.is_some() && content.as_deref().map(Hash::of) == old;
        match changed {
            _ if is_old => {}
            Changed::SetAside => set_aside(&place.folder, place.name)?,
            Changed::Leave => return Ok(()),
        }
    }
    new.rename(name, &place.folder, place.name)
}

fn remove(out: &Folder, path: &str, old: Hash) -> Result<()> {
    if let Some(place) = out.reach(path)?
        && let Some(content) = place.folder.read(place.name)?
        && Hash::of(&content) == old
    {
        place.folder.remove(place.name)?;
    }
    Ok(())
}

/// Undoes a commit that failed. From the first step on, a run that finishes would undo, too.
fn take_back(work: &Work, out: &Folder) -> Result<()> {
    let (journal, undo_name) = (OsStr::new(JOURNAL), OsStr::new(UNDO));
    work.folder.rename(journal, &work.folder, undo_name)?;
    match Journal::load(&work.folder, &work.stamp, UNDO)? {
        Some(journal) => undo(work, out, &journal),
        None => Ok(()),
    }
}

/// Puts the old files back, where what is there now came from the run.
fn undo(work: &Work, out: &Folder, journal: &Journal) -> Result<()> {
    let old = work.folder.folder(OsStr::new(OLD))?;
    let mut folders = BTreeSet::new();
    for (index, entry) in journal.entries.iter().enumerate().rev() {
        let name = numbered(index);
        match entry {
            Entry::Write(before, new, path) => {
                let now = out.read_at(path)?.map(|content| Hash::of(&content));
                if now != Some(*new) || now == *before {
                    continue;
                }
                if before.is_some() {
                    put_back(work, &old, OsStr::new(&name), out, path)?;
                } else if let Some(place) = out.reach(path)? {
                    place.folder.remove(place.name)?;
                    folders.extend(ancestors(path));
                }
            }
            Entry::Remove(_, path) if out.find_at(path)?.is_none() => {
                put_back(work, &old, OsStr::new(&name), out, path)?;
            }
            _ => {}
        }
    }
    remove_emptied(out, &folders)
}

fn put_back(work: &Work, old: &Folder, name: &OsStr, out: &Folder, path: &str) -> Result<()> {
    if old.find(name)?.is_none() {
        return Ok(());
    }
    let place = out.reach_or_make(path)?;
    let spare = OsStr::new(SPARE);
    old.rename(name, &work.folder, spare)?;
    work.folder.rename(spare, &place.folder, place.name)
}
