//! The other way to write, where trees cannot be swapped: stage inside the output folder, then rename under a journal.

use super::Written;
use super::failure::{Context, Result};
use super::manifest::{MANIFEST, Manifest};
use super::path::ancestors;
use super::plan::Survey;
use super::steps::Steps;
use super::work::{INSIDE, Work};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The new files in the work folder.
const NEW: &str = "new";

/// The files to remove. Once it is there, the run will be finished, if need be by the next one.
const JOURNAL: &str = "journal";

/// Writes in place.
pub(super) fn run(out: &Path, survey: &Survey, plan: &Written, steps: &Steps) -> Result<()> {
    steps.create_folders(out)?;
    let work = Work::enter(&out.join(INSIDE), steps)?;
    match stage(&work, survey, plan, steps) {
        Err(failure) if !failure.is_death() => {
            work.leave(steps)?;
            return Err(failure);
        }
        result => result?,
    }
    commit(work, out, steps)
}

/// Finishes or undoes what a run left that died.
pub(super) fn recover(out: &Path, steps: &Steps) -> Result<()> {
    let path = out.join(INSIDE);
    if !path.is_dir() {
        return Ok(());
    }
    let work = Work::enter(&path, steps)?;
    if work.path.join(JOURNAL).is_file() {
        commit(work, out, steps)
    } else {
        work.leave(steps)
    }
}

fn stage(work: &Work, survey: &Survey, plan: &Written, steps: &Steps) -> Result<()> {
    let new = work.path.join(NEW);
    steps.create_folders(&new)?;
    for path in &plan.written {
        let target = new.join(path);
        if let Some(folder) = target.parent() {
            steps.create_folders(folder)?;
        }
        let text = survey.files.get(path).map_or("", String::as_str);
        steps.write(&target, text.as_bytes())?;
    }
    // In the form of a manifest, so that a finishing run can see that a file is still the one that was to go.
    let removed = plan
        .removed
        .iter()
        .filter_map(|path| Some((path.as_str(), survey.replaced(path)?)));
    let journal = Manifest::of(removed).text();
    let draft = work.path.join("draft");
    steps.write(&draft, journal.as_bytes())?;
    steps.rename(&draft, &work.path.join(JOURNAL))
}

fn commit(work: Work, out: &Path, steps: &Steps) -> Result<()> {
    let journal = work.path.join(JOURNAL);
    let removed = Manifest::parse(&fs::read_to_string(&journal).context("read", &journal)?);
    move_in(&work.path.join(NEW), out, steps)?;
    let mut folders = BTreeSet::new();
    for path in removed.paths() {
        folders.extend(ancestors(path));
        let file = out.join(path);
        let is_same =
            fs::read(&file).is_ok_and(|content| removed.wrote(path, &content) == Some(true));
        if is_same {
            steps.remove_file(&file)?;
        }
    }
    for folder in folders.iter().rev() {
        let folder = out.join(folder);
        if folder.is_dir() {
            steps.remove_empty_folder(&folder)?;
        }
    }
    work.leave(steps)
}

/// Moves what was staged to its place: whole folders where there is none yet, so that a first run takes few steps;
/// the manifest last.
fn move_in(new: &Path, out: &Path, steps: &Steps) -> Result<()> {
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let from = new.join(&folder);
        let mut names = Vec::new();
        for entry in fs::read_dir(&from).context("read", &from)? {
            names.push(entry.context("read", &from)?.file_name());
        }
        names.sort_by_key(|name| (name == MANIFEST, name.clone()));
        for name in names {
            let path = folder.join(name);
            let (here, there) = (new.join(&path), out.join(&path));
            if here.is_dir() && there.is_dir() {
                folders.push(path);
            } else {
                steps.rename(&here, &there)?;
            }
        }
    }
    Ok(())
}
