//! Files and folders, reached without following symbolic links.
//!
//! A [`Folder`] is held open, and everything is done relative to it, one name at a time. So a link that stands, or is
//! put, in the place of a folder leads nowhere: the step fails. Every change of the disk is a step that a test can let
//! fail, or let the run die before; see [`Faults`]. What other systems get is compiled and tried by the tests here, too.

#[cfg(any(test, not(unix)))]
mod elsewhere;
mod faults;
mod reach;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub(super) use elsewhere::Folder;
#[cfg(test)]
pub(super) use faults::Fault;
pub(super) use faults::Faults;
pub(super) use reach::is_blocked;
#[cfg(unix)]
pub(super) use unix::Folder;

use std::fmt;

/// The permissions that the system gives by itself.
pub(super) const DEFAULT_MODE: u32 = u32::MAX;

/// What something in a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A plain file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, a socket, a device.
    Special,
}

/// Which file it is, whatever its name: device and inode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Identity {
    device: u64,
    inode: u64,
}

impl Identity {
    /// Reads what `Display` wrote.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (device, inode) = text.split_once(':')?;
        Some(Self {
            device: device.parse().ok()?,
            inode: inode.parse().ok()?,
        })
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.device, self.inode)
    }
}

/// What the file system says of a file or folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stat {
    pub(super) kind: Kind,
    pub(super) identity: Identity,
    /// Whether it belongs to the user who runs the program.
    pub(super) is_own: bool,
    /// Its length in bytes.
    pub(super) length: u64,
    /// The permissions, where the system has such.
    pub(super) mode: u32,
    /// When it was made or last given another state, in nanoseconds. No program can choose it, so a copy, a checkout
    /// or an unpacked archive has another.
    pub(super) changed: i128,
}

impl Stat {
    /// Tells this file, in this state, from every other one, and from all copies of it.
    pub(super) fn stamp(&self) -> String {
        format!("{}:{}", self.identity, self.changed)
    }
}
