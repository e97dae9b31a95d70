//! The folder in which a run stages its files, and the lock that keeps two runs apart.

use super::failure::{Context, Failure, Result};
use super::steps::Steps;
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// The work folder inside an output folder, for runs that cannot use one beside it.
pub(super) const INSIDE: &str = ".fieldwright-work";

/// The file that is locked. A folder without it is none of ours.
const LOCK: &str = "lock";

/// The work folder beside an output folder; `None` for a root.
pub(super) fn beside(out: &Path) -> Option<PathBuf> {
    let mut name = OsString::from(".");
    name.push(out.file_name()?);
    name.push(".fieldwright");
    Some(out.parent()?.join(name))
}

/// A work folder that this run has for itself.
#[derive(Debug)]
pub(super) struct Work {
    pub(super) path: PathBuf,
    _lock: File,
}

impl Work {
    /// Creates the work folder, or takes over the one that a dead run left.
    pub(super) fn enter(path: &Path, steps: &Steps) -> Result<Self> {
        match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_dir() => refuse_foreign(path)?,
            Ok(_) => return Err(taken(path)),
            Err(_) => steps.create_folder(path)?,
        }
        let name = path.join(LOCK);
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&name)
            .context("write", &name)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(busy(path)),
            Err(TryLockError::Error(error)) => return Err(Failure::new("lock", &name, error)),
        }
        // The run that had the lock may have removed the folder since.
        if name.exists() {
            Ok(Self {
                path: path.to_owned(),
                _lock: lock,
            })
        } else {
            Err(busy(path))
        }
    }

    /// Removes the work folder.
    pub(super) fn leave(self, steps: &Steps) -> Result<()> {
        steps.remove_tree(&self.path)
    }
}

fn refuse_foreign(path: &Path) -> Result<()> {
    let mut entries = fs::read_dir(path).context("read", path)?;
    if entries.next().is_none() || path.join(LOCK).is_file() {
        Ok(())
    } else {
        Err(taken(path))
    }
}

fn taken(path: &Path) -> Failure {
    Failure::new("use the folder", path, io::ErrorKind::AlreadyExists.into())
}

fn busy(path: &Path) -> Failure {
    let error = io::Error::new(
        io::ErrorKind::WouldBlock,
        "another run of fieldwright is writing there",
    );
    Failure::new("use the folder", path, error)
}
