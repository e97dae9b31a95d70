//! Writing a crate to its folder.

use super::disk::{Faults, Folder};
use super::failure::{Failure, Result as Step};
use super::in_place;
use super::pending::Pending;
use super::plan::Survey;
use super::site::Site;
use super::{Written, swap, work};
use crate::diagnostic::Diagnostic;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

/// Makes a folder hold these files: writes what is missing or differs, removes what fieldwright wrote once and the crate
/// no longer has, leaves the rest. See the [module](super) for what is promised. `force` overwrites files that were
/// changed by hand, or that fieldwright never wrote.
///
/// # Errors
///
/// If a path is refused, if something stands in the way, or if the disk refuses; all findings of the first kind that
/// has any. The folder is as it was then.
pub fn write(
    out: &Path,
    files: &BTreeMap<String, String>,
    force: bool,
) -> Result<Written, Vec<Diagnostic>> {
    write_with(out, files, force, Way::Any, &Arc::default())
}

/// Which ways to write may be used; a test picks one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Any,
    #[cfg(test)]
    InPlace,
}

pub(super) fn write_with(
    out: &Path,
    files: &BTreeMap<String, String>,
    force: bool,
    way: Way,
    faults: &Arc<Faults>,
) -> Result<Written, Vec<Diagnostic>> {
    let step = |failure: Failure| vec![failure.diagnostic()];
    let mut site = Site::find(out, faults).map_err(step)?;
    recover(&site).map_err(step)?;
    let look = || {
        let survey = Survey::of(&site.path, files, &Pending::default())?;
        let plan = survey.plan(force)?;
        Ok((survey, plan))
    };
    let (survey, plan) = match look() {
        // What was seen may be half of what another run was just writing.
        Err(_) if is_busy(&site) => return Err(step(work::in_use(&site.path))),
        Err(problems) => look().map_err(|_: Vec<Diagnostic>| problems)?,
        Ok(seen) => seen,
    };
    if plan.is_nothing() {
        return Ok(plan);
    }
    site.make_parent().map_err(step)?;
    writable(&site).map_err(step)?;
    let swapped = way == Way::Any && swap::run(&site, &survey, &plan).map_err(step)?;
    if !swapped {
        in_place::run(&mut site, &survey, &plan).map_err(step)?;
    }
    Ok(plan)
}

/// Whether another run is at work.
fn is_busy(site: &Site) -> bool {
    let is_beside = site
        .parent
        .as_ref()
        .is_some_and(|(parent, name)| !matches!(parent.find(&work::beside(name)), Ok(None)));
    let inside = |out: Folder| !matches!(out.find(OsStr::new(work::INSIDE)), Ok(None));
    is_beside || site.open().ok().flatten().is_some_and(inside)
}

/// Finishes or undoes what a run left that died.
fn recover(site: &Site) -> Step<()> {
    swap::recover(site)?;
    match site.open()? {
        Some(out) => in_place::recover(&out),
        None => Ok(()),
    }
}

/// Refuses a folder that is marked as not to be written, even if this user (root) could.
fn writable(site: &Site) -> Step<()> {
    match (site.open()?, &site.parent) {
        (Some(out), _) => out.writable(),
        (None, Some((parent, _))) => parent.writable(),
        (None, None) => Ok(()),
    }
}
