//! From text to disk: the only part of the program that writes.
//!
//! # What is promised
//!
//! **The old crate or the new one, never a mixture.** A new tree is built beside the output folder: new and changed
//! files are written there, everything else (unchanged generated files and all hand-written ones) is linked into it.
//! One `rename` with `RENAME_EXCHANGE` then swaps the two. Killing the program at any moment leaves one of them in
//! place, whole. What a killed run leaves behind is a folder `.NAME.fieldwright` next to the output, which the next run
//! removes.
//!
//! **Nothing of yours is lost.** A file is overwritten or removed only if the manifest (`.fieldwright-manifest`) says
//! that fieldwright wrote it and its content is still what was written. Hand-written files keep their inode and time.
//! A file that appears or changes while the program runs is carried over.
//!
//! **Unchanged files are not touched**: same inode, same time, so nothing downstream is rebuilt for them.
//!
//! **A run that changes nothing is quick.** What the last run read and wrote is recorded in `.fieldwright-cache`, by
//! hashes; see [`CACHE`].
//!
//! # Where less is promised
//!
//! The swap needs a system and a file system that know it (Linux, Apple), hard links, and a parent folder that can be
//! written; the output must not be a mount point or the current folder (a shell that stands in it would be left in the
//! old one), and must hold fewer than [`MAX_LINKS`] files. Otherwise the new files are staged inside the output folder
//! and renamed one by one under a journal: a run that is killed during these renames, some microseconds each, leaves
//! a mixture until the next run, which finishes the work first. The promise is about the death of the process; it does
//! not wait for the disk, so after a power failure look at version control.

mod apply;
mod check;
mod diff;
mod exchange;
mod failure;
mod in_place;
mod manifest;
mod path;
mod plan;
#[cfg(feature = "cli")]
pub(crate) mod record;
mod steps;
mod sweep;
#[cfg(test)]
mod tests;
mod work;

pub use apply::write;
pub use check::{Drift, check};
pub use diff::unified;
pub use exchange::MAX_LINKS;
pub use manifest::MANIFEST;

/// The folder in an output folder that holds the record of the last run.
pub const CACHE: &str = ".fieldwright-cache";

/// What a run did to the output folder. Paths are relative to it, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were created or changed.
    pub written: Vec<String>,
    /// Files that fieldwright had written, and that are no longer part of the crate.
    pub removed: Vec<String>,
    /// Files that are no longer part of the crate, but were changed by hand since: they were left.
    pub kept: Vec<String>,
    /// How many files were as they should be.
    pub unchanged: usize,
}

impl Written {
    /// Whether the folder was as it should be.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}
