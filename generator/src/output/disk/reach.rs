//! Paths of several parts, walked one part at a time.

use super::{DEFAULT_MODE, Folder, Kind, Stat};
use crate::output::failure::{Failure, Result};
use std::ffi::OsStr;
use std::io;

/// A path (relative, with `/`) as the folder that holds it, and its name there.
#[derive(Debug)]
pub(in crate::output) struct Place<'p> {
    pub(in crate::output) folder: Folder,
    pub(in crate::output) name: &'p OsStr,
}

impl Folder {
    /// Where a path leads; `None` if a folder on the way is missing. A link on the way is an error.
    pub(in crate::output) fn reach<'p>(&self, path: &'p str) -> Result<Option<Place<'p>>> {
        let mut folder = self.clone();
        let mut rest = path;
        while let Some((first, others)) = rest.split_once('/') {
            if folder.find(OsStr::new(first))?.is_none() {
                return Ok(None);
            }
            folder = folder.folder(OsStr::new(first))?;
            rest = others;
        }
        let name = OsStr::new(rest);
        Ok(Some(Place { folder, name }))
    }

    /// Where a path leads; folders on the way are made if need be.
    pub(in crate::output) fn reach_or_make<'p>(&self, path: &'p str) -> Result<Place<'p>> {
        let mut folder = self.clone();
        let mut rest = path;
        while let Some((first, others)) = rest.split_once('/') {
            folder = folder.folder_or_make(OsStr::new(first))?;
            rest = others;
        }
        let name = OsStr::new(rest);
        Ok(Place { folder, name })
    }

    /// A folder in this one, made if need be.
    pub(in crate::output) fn folder_or_make(&self, name: &OsStr) -> Result<Folder> {
        if self.find(name)?.is_some() {
            self.folder(name)
        } else {
            self.make_folder(name, DEFAULT_MODE)
        }
    }

    /// The content of the plain file at a path; `None` if there is none, or a link on the way.
    pub(in crate::output) fn read_at(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match self.reach(path) {
            Ok(Some(place)) => place.folder.read(place.name),
            Ok(None) => Ok(None),
            Err(failure) if is_blocked(&failure) => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    /// What is at a path; `None` if nothing is, or a link on the way.
    pub(in crate::output) fn find_at(&self, path: &str) -> Result<Option<Stat>> {
        match self.reach(path) {
            Ok(Some(place)) => place.folder.find(place.name),
            Ok(None) => Ok(None),
            Err(failure) if is_blocked(&failure) => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    /// Removes something with all that it holds. Only for what a run made for itself.
    pub(in crate::output) fn remove_all(&self, name: &OsStr) -> Result<()> {
        match self.find(name)? {
            None => Ok(()),
            Some(stat) if stat.kind == Kind::Folder => {
                let folder = self.folder(name)?;
                for inner in folder.names()? {
                    folder.remove_all(&inner)?;
                }
                self.remove_folder(name)?;
                Ok(())
            }
            Some(_) => self.remove(name),
        }
    }
}

/// Whether a path leads through something that is no folder.
pub(in crate::output) fn is_blocked(failure: &Failure) -> bool {
    failure.kind() == io::ErrorKind::NotADirectory || failure.is_loop()
}
