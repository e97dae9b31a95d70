//! Every change to the disk goes through here, one method each, so that a test can let the run die before any of them.

use super::failure::{Context, DEATH, Failure, Result};
use std::cell::Cell;
use std::fs;
use std::io;
use std::path::Path;

/// Makes changes to the disk.
#[derive(Debug, Default)]
pub(super) struct Steps {
    /// How many more changes to make before dying; `None` outside of tests.
    left: Cell<Option<usize>>,
}

impl Steps {
    /// Dies before change number `count` (from 0).
    #[cfg(test)]
    pub(super) fn dying_after(count: usize) -> Self {
        Self {
            left: Cell::new(Some(count)),
        }
    }

    fn count(&self, path: &Path) -> Result<()> {
        match self.left.get() {
            None => Ok(()),
            Some(0) => Err(Failure::new(
                DEATH,
                path,
                io::Error::other("the test ends here"),
            )),
            Some(left) => {
                self.left.set(Some(left - 1));
                Ok(())
            }
        }
    }

    pub(super) fn create_folder(&self, path: &Path) -> Result<()> {
        self.count(path)?;
        fs::create_dir(path).context("create the folder", path)
    }

    /// Creates a folder and those above it; existing ones are fine.
    pub(super) fn create_folders(&self, path: &Path) -> Result<()> {
        if path.is_dir() {
            return Ok(());
        }
        self.count(path)?;
        fs::create_dir_all(path).context("create the folder", path)
    }

    pub(super) fn write(&self, path: &Path, content: &[u8]) -> Result<()> {
        self.count(path)?;
        fs::write(path, content).context("write", path)
    }

    pub(super) fn rename(&self, from: &Path, to: &Path) -> Result<()> {
        self.count(to)?;
        fs::rename(from, to).context("move a file to", to)
    }

    pub(super) fn link(&self, from: &Path, to: &Path) -> Result<()> {
        self.count(to)?;
        fs::hard_link(from, to).context("link", to)
    }

    pub(super) fn remove_file(&self, path: &Path) -> Result<()> {
        self.count(path)?;
        fs::remove_file(path).context("remove", path)
    }

    /// Removes a folder if it is empty; says whether it was.
    pub(super) fn remove_empty_folder(&self, path: &Path) -> Result<bool> {
        self.count(path)?;
        match fs::remove_dir(path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(false),
            Err(error) => Err(Failure::new("remove the folder", path, error)),
        }
    }

    /// Removes a folder with all that it holds. Only for folders of our own making.
    pub(super) fn remove_tree(&self, path: &Path) -> Result<()> {
        self.count(path)?;
        match fs::remove_dir_all(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Failure::new("remove the folder", path, error))
            }
            _ => Ok(()),
        }
    }

    /// Swaps two folders in one step, or moves `from` to `to` if there is nothing.
    pub(super) fn exchange(&self, from: &Path, to: &Path, exists: bool) -> Result<()> {
        self.count(to)?;
        if exists {
            exchange(from, to).context("replace", to)
        } else {
            fs::rename(from, to).context("create", to)
        }
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, from, CWD, to, RenameFlags::EXCHANGE).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
