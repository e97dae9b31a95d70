//! From text to disk: the only part of the program that writes.
//!
//! # What is promised
//!
//! **The old crate or the new one, never a mixture.** The new crate is built beside the output folder and swapped with it
//! in one step; the output folder itself is then brought up to date aside, and swapped back. Killing the program at any
//! moment leaves one of the two crates in place, whole. What a killed run leaves behind is a folder `.NAME.fieldwright`
//! next to the output, which the next run removes.
//!
//! **The folder stays the same folder**, for the programs and people that stand in it, and so do all files in it that did
//! not change: same inode, mode, owner and times.
//!
//! **Nothing of yours is lost.** A file is overwritten or removed only if the manifest (`.fieldwright-manifest`) says
//! that fieldwright wrote it, it looks like a file of fieldwright's, and its content is still what was written. A file
//! that appears or changes while the program runs is carried over.
//!
//! **A README or an example of yours stays.** Those of the crate are written only where the folder has no file of that name,
//! or has the one that fieldwright wrote.
//!
//! **Nothing outside of the folder is touched, and nothing of Git inside it**, whoever filled the folder: no symbolic link
//! is followed (see `disk`), no name with `.git` is written, and what a dead run left is only believed if it was left
//! there, on this disk, by this user (see `work`).
//!
//! **A run that changes nothing is quick.** What the last run read and wrote is recorded in `.fieldwright-cache`, by
//! hashes; see [`CACHE`].
//!
//! # Where less is promised
//!
//! The swap needs a system and a file system that know it (Linux, Apple), hard links, and a parent folder that can be
//! written; the output must not be a mount point or hold a repository of Git's, and must hold fewer than [`MAX_LINKS`]
//! files. Otherwise the new files are staged inside the output folder and renamed one by one under a journal: a run that
//! is killed during these renames, some microseconds each, leaves a mixture until the next run, which finishes the work
//! first. The promise is about the death of the process; it does not wait for the disk, so after a power failure look at
//! version control.

mod apply;
mod check;
mod diff;
mod disk;
mod failure;
mod in_place;
mod journal;
mod look;
mod manifest;
mod path;
mod pending;
mod plan;
#[cfg(feature = "cli")]
pub(crate) mod record;
mod site;
mod swap;
mod sweep;
#[cfg(test)]
mod tests;
mod work;

pub use apply::write;
pub use check::{Drift, check};
pub use diff::unified;
pub use look::read;
pub use manifest::MANIFEST;
pub use swap::MAX_LINKS;

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
    /// Files that the crate would have had (its README, its examples), but for files of the user's of that name.
    pub yielded: Vec<String>,
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
