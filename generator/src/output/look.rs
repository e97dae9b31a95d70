//! Reading from an output folder as it is, or will be once a run that died is finished.

use super::failure::Result;
use super::pending::{Coming, Pending};
use super::site::Site;
#[cfg(feature = "cli")]
use super::{in_place, swap};
use std::path::Path;
use std::sync::Arc;

/// The text of a file in an output folder; `None` if there is none, or none that can be read.
#[must_use]
pub fn read(out: &Path, path: &str) -> Option<String> {
    let bytes = match pending(out).ok()?.coming(path) {
        Some(Coming::File(content)) => content.clone(),
        Some(Coming::Nothing) => return None,
        None => std::fs::read(out.join(path)).ok()?,
    };
    String::from_utf8(bytes).ok()
}

/// What a run that died has left to do.
pub(super) fn pending(out: &Path) -> Result<Pending> {
    if !out.is_dir() {
        return Ok(Pending::default());
    }
    match Site::find(out, &Arc::default())?.open()? {
        Some(folder) => Pending::of(&folder),
        None => Ok(Pending::default()),
    }
}

/// Whether a run died there and left work to the next.
#[cfg(feature = "cli")]
pub(super) fn is_unfinished(out: &Path) -> bool {
    let Ok(site) = Site::find(out, &Arc::default()) else {
        return true;
    };
    let inside = match site.open() {
        Ok(Some(folder)) => in_place::is_unfinished(&folder),
        Ok(None) => false,
        Err(_) => true,
    };
    inside || swap::is_unfinished(&site)
}
