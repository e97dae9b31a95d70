//! Where the output folder is.

use super::disk::{Faults, Folder};
use super::failure::{Context, Failure, Result};
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// An output folder, which may not exist yet, and the folder that holds it.
#[derive(Debug)]
pub(super) struct Site {
    /// Its real path.
    pub(super) path: PathBuf,
    /// The folder that holds it and its name there; `None` for a root, or if that folder cannot be opened.
    pub(super) parent: Option<(Folder, OsString)>,
    faults: Arc<Faults>,
}

impl Site {
    /// Finds the real path of an output folder.
    pub(super) fn find(out: &Path, faults: &Arc<Faults>) -> Result<Self> {
        let path = match fs::metadata(out) {
            Ok(metadata) if metadata.is_dir() => fs::canonicalize(out).context("read", out)?,
            Ok(_) => {
                let error = io::ErrorKind::NotADirectory.into();
                return Err(Failure::new("write to", out, error));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => absent(out)?,
            Err(error) => return Err(Failure::new("write to", out, error)),
        };
        Ok(Self::at(path, faults))
    }

    /// The site of a real path.
    pub(super) fn at(path: PathBuf, faults: &Arc<Faults>) -> Self {
        let parent = match (path.parent(), path.file_name()) {
            (Some(parent), Some(name)) => Folder::open(parent, faults)
                .ok()
                .map(|folder| (folder, name.to_owned())),
            _ => None,
        };
        Self {
            path,
            parent,
            faults: Arc::clone(faults),
        }
    }

    /// Creates the folder that is to hold the output folder.
    pub(super) fn make_parent(&mut self) -> Result<()> {
        if self.parent.is_none()
            && let Some(parent) = self.path.parent()
        {
            fs::create_dir_all(parent).context("create the folder", parent)?;
            let real = fs::canonicalize(parent).context("read", parent)?;
            let name = self.path.file_name().unwrap_or_default();
            *self = Self::at(real.join(name), &self.faults);
        }
        Ok(())
    }

    /// Opens the output folder; `None` if there is none.
    pub(super) fn open(&self) -> Result<Option<Folder>> {
        let opened = match &self.parent {
            Some((parent, name)) => match parent.find(name)? {
                None => return Ok(None),
                Some(_) => parent.folder(name),
            },
            None if fs::symlink_metadata(&self.path).is_err() => return Ok(None),
            None => Folder::open(&self.path, &self.faults),
        };
        opened.map(Some)
    }
}

/// The path of a folder that is not there yet.
fn absent(out: &Path) -> Result<PathBuf> {
    let full = std::path::absolute(out).context("write to", out)?;
    if full.file_name().is_none() || fs::symlink_metadata(&full).is_ok() {
        // A link that leads nowhere.
        let error = io::ErrorKind::NotFound.into();
        return Err(Failure::new("write to", out, error));
    }
    Ok(full)
}
