//! The usual way to write: build a whole new tree beside the old one, and swap the two in one step.

use super::failure::{Context, Failure, Result};
use super::plan::Survey;
use super::steps::Steps;
use super::sweep::{self, identity, is_cache};
use super::work::{Work, beside};
use super::{MANIFEST, Written};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Output folders with more files than this (caches not counted) are written in place: linking them all would take
/// longer than the gain is worth.
pub const MAX_LINKS: usize = 20_000;

/// The new tree in the work folder; after the swap, the old one.
const TREE: &str = "tree";

/// The identity of the new tree: tells a later run whether the swap has happened.
const SWAP: &str = "swap";

/// Writes by swapping. `Ok(false)` if that is not possible here; then nothing was changed.
pub(super) fn run(out: &Path, survey: &Survey, plan: &Written, steps: &Steps) -> Result<bool> {
    let Some(beside) = beside(out) else {
        return Ok(false);
    };
    if !cfg!(unix) || stands_in(out) {
        return Ok(false);
    }
    let work = match Work::enter(&beside, steps) {
        Err(failure) if unsuited(&failure) => return Ok(false),
        work => work?,
    };
    match stage(&work, out, survey, plan, steps).and_then(|()| swap(&work, out, steps)) {
        Ok(()) => {}
        Err(failure) if failure.is_death() => return Err(failure),
        Err(failure) => {
            work.leave(steps)?;
            return if unsuited(&failure) {
                Ok(false)
            } else {
                Err(failure)
            };
        }
    }
    let seen = |path: &str, content: &[u8]| survey.saw(path, content);
    sweep::sweep(&work.path.join(TREE), out, &seen, steps)?;
    work.leave(steps)?;
    Ok(true)
}

/// Finishes or undoes what a run left that died.
pub(super) fn recover(out: &Path, steps: &Steps) -> Result<()> {
    let Some(beside) = beside(out).filter(|path| path.is_dir()) else {
        return Ok(());
    };
    let work = match Work::enter(&beside, steps) {
        Err(failure) if unsuited(&failure) => return Ok(()),
        work => work?,
    };
    let tree = work.path.join(TREE);
    let before = fs::read_to_string(work.path.join(SWAP)).ok();
    let now = identity(&tree);
    if before.is_some() && now.is_some() && before != now {
        sweep::sweep(&tree, out, &|_, _| false, steps)?;
    }
    work.leave(steps)
}

/// Whether the current folder is the output folder or below it.
fn stands_in(out: &Path) -> bool {
    std::env::current_dir()
        .and_then(fs::canonicalize)
        .is_ok_and(|current| current.starts_with(out))
}

/// Whether writing in place may succeed where this failed.
fn unsuited(failure: &Failure) -> bool {
    matches!(
        failure.kind(),
        io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::Unsupported
            | io::ErrorKind::InvalidInput
            | io::ErrorKind::CrossesDevices
            | io::ErrorKind::TooManyLinks
            | io::ErrorKind::ResourceBusy
            | io::ErrorKind::AlreadyExists
    )
}

/// Builds the new tree.
fn stage(work: &Work, out: &Path, survey: &Survey, plan: &Written, steps: &Steps) -> Result<()> {
    let tree = work.path.join(TREE);
    steps.remove_tree(&tree)?;
    steps.create_folder(&tree)?;
    let replaced: BTreeSet<&Path> = plan
        .written
        .iter()
        .chain(&plan.removed)
        .map(Path::new)
        .collect();
    if out.is_dir() {
        replicate(out, &tree, &replaced, steps)?;
    }
    for path in &plan.written {
        let target = tree.join(path);
        if let Some(folder) = target.parent() {
            steps.create_folders(folder)?;
        }
        let text = survey.files.get(path).map_or("", String::as_str);
        steps.write(&target, text.as_bytes())?;
    }
    let identity = identity(&tree).unwrap_or_default();
    steps.write(&work.path.join(SWAP), identity.as_bytes())
}

fn swap(work: &Work, out: &Path, steps: &Steps) -> Result<()> {
    steps.exchange(&work.path.join(TREE), out, out.is_dir())
}

/// Links every file of `old` into `new`, but for those in `skip` and those of cache folders, which the sweep moves.
/// Folders that would be empty only because of `skip` are left out.
fn replicate(old: &Path, new: &Path, skip: &BTreeSet<&Path>, steps: &Steps) -> Result<()> {
    let mut links = 0;
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let from = old.join(&folder);
        let mut is_empty = true;
        let mut is_made = false;
        for entry in fs::read_dir(&from).context("read", &from)? {
            let entry = entry.context("read", &from)?;
            let path = folder.join(entry.file_name());
            is_empty = false;
            if entry.file_type().context("read", &from)?.is_dir() {
                if !is_cache(&entry.path()) {
                    folders.push(path);
                }
                continue;
            }
            if skip.contains(path.as_path()) {
                continue;
            }
            if !is_made {
                make_like(&from, &new.join(&folder), steps)?;
                is_made = true;
            }
            links += 1;
            if links > MAX_LINKS {
                return Err(Failure::new(
                    "link",
                    &from,
                    io::ErrorKind::TooManyLinks.into(),
                ));
            }
            steps.link(&entry.path(), &new.join(&path))?;
        }
        if is_empty {
            make_like(&from, &new.join(&folder), steps)?;
        }
    }
    Ok(())
}

/// Creates a folder with the permissions of another.
fn make_like(old: &Path, new: &Path, steps: &Steps) -> Result<()> {
    steps.create_folders(new)?;
    let permissions = fs::metadata(old).context("read", old)?.permissions();
    if permissions.readonly() {
        return Ok(());
    }
    fs::set_permissions(new, permissions).context("create the folder", new)
}

impl Survey {
    /// Whether this content was at this path when the folder was looked at, and the plan is to replace it.
    fn saw(&self, path: &str, content: &[u8]) -> bool {
        path == MANIFEST || self.replaced(path).is_some_and(|seen| seen == content)
    }
}
