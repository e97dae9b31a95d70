//! Writing a crate to its folder.

use super::failure::{Context, Failure, Result as Step};
use super::plan::Survey;
use super::steps::Steps;
use super::{Written, exchange, in_place};
use crate::diagnostic::Diagnostic;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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
    write_with(out, files, force, Way::Any, &Steps::default())
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
    steps: &Steps,
) -> Result<Written, Vec<Diagnostic>> {
    let step = |failure: Failure| vec![failure.diagnostic()];
    let out = locate(out, steps).map_err(step)?;
    exchange::recover(&out, steps).map_err(step)?;
    in_place::recover(&out, steps).map_err(step)?;
    let survey = Survey::of(&out, files)?;
    let plan = survey.plan(force)?;
    if plan.is_nothing() {
        return Ok(plan);
    }
    writable(&out).map_err(step)?;
    let swapped = way == Way::Any && exchange::run(&out, &survey, &plan, steps).map_err(step)?;
    if !swapped {
        in_place::run(&out, &survey, &plan, steps).map_err(step)?;
    }
    Ok(plan)
}

/// The real path of the output folder. Its parent is created if need be, itself not.
fn locate(out: &Path, steps: &Steps) -> Step<PathBuf> {
    match fs::metadata(out) {
        Ok(metadata) if metadata.is_dir() => return fs::canonicalize(out).context("read", out),
        Ok(_) => {
            return Err(Failure::new(
                "write to",
                out,
                io::ErrorKind::NotADirectory.into(),
            ));
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(Failure::new("write to", out, error)),
    }
    let full = std::path::absolute(out).context("write to", out)?;
    let (Some(parent), Some(name)) = (full.parent(), full.file_name()) else {
        return Err(Failure::new(
            "write to",
            out,
            io::ErrorKind::NotFound.into(),
        ));
    };
    if fs::symlink_metadata(&full).is_ok() {
        // A link that leads nowhere.
        return Err(Failure::new(
            "write to",
            out,
            io::ErrorKind::NotFound.into(),
        ));
    }
    steps.create_folders(parent)?;
    Ok(fs::canonicalize(parent).context("read", parent)?.join(name))
}

/// Refuses a folder that is marked as not to be written, even if this user (root) could.
fn writable(out: &Path) -> Step<()> {
    let folder = if out.exists() {
        out
    } else {
        out.parent().unwrap_or(out)
    };
    let metadata = fs::metadata(folder).context("read", folder)?;
    if cfg!(unix) && metadata.permissions().readonly() {
        return Err(Failure::new(
            "write to",
            folder,
            io::ErrorKind::PermissionDenied.into(),
        ));
    }
    access(folder).context("write to", folder)
}

#[cfg(unix)]
fn access(folder: &Path) -> io::Result<()> {
    use rustix::fs::{Access, access};
    access(folder, Access::WRITE_OK | Access::EXEC_OK).map_err(io::Error::from)
}

#[cfg(not(unix))]
fn access(_: &Path) -> io::Result<()> {
    Ok(())
}
