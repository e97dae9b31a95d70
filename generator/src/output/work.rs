//! The folder in which a run stages its files, the lock that keeps two runs apart, and the seal that tells the folder
//! from everything that only looks like it.

use super::disk::{DEFAULT_MODE, Folder, Kind};
use super::failure::{Failure, Result};
use std::ffi::{OsStr, OsString};
use std::fs::{File, TryLockError};
use std::io;

/// The work folder inside an output folder, for runs that cannot use one beside it.
pub(super) const INSIDE: &str = ".fieldwright-work";

/// The file that is locked. It is made first, removed last, and empty.
const LOCK: &str = "lock";

/// The file that says which file the lock is. No copy of the folder has the same: neither a checkout nor an unpacked
/// archive can choose inode and time of a file.
const SEAL: &str = "seal";

/// How a seal begins.
const SEAL_WORDS: &str = "A run of fieldwright works here, or died here.\n";

/// The name of the work folder beside an output folder of this name.
pub(super) fn beside(name: &OsStr) -> OsString {
    let mut work = OsString::from(".");
    work.push(name);
    work.push(".fieldwright");
    work
}

/// A work folder that this run has for itself.
#[derive(Debug)]
pub(super) struct Work {
    pub(super) folder: Folder,
    /// Ties what is written here to this very folder.
    pub(super) stamp: String,
    parent: Folder,
    name: OsString,
    _lock: File,
}

impl Work {
    /// Creates the work folder, or takes over the one that a dead run left. Any other folder of that name is refused,
    /// and left as it is.
    pub(super) fn enter(parent: &Folder, name: &OsStr) -> Result<Self> {
        let folder = match parent.find(name)? {
            None => match parent.make_folder(name, 0o700) {
                // Another run was faster.
                Err(failure) if failure.kind() == io::ErrorKind::AlreadyExists => {
                    return Err(busy(&failure));
                }
                folder => folder?,
            },
            Some(stat) if stat.kind == Kind::Folder && stat.is_own => {
                let folder = parent.folder(name)?;
                if is_foreign(&folder)? {
                    return Err(foreign(&folder));
                }
                folder
            }
            Some(_) => return Err(taken(parent, name)),
        };
        let lock = folder.lock_file(OsStr::new(LOCK))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(in_use(folder.path())),
            Err(TryLockError::Error(error)) => {
                return Err(Failure::new("lock", folder.path(), error));
            }
        }
        // The run that had the lock may have removed the folder since.
        if !folder.leads_to(OsStr::new(LOCK), &lock)? {
            return Err(in_use(folder.path()));
        }
        if is_foreign(&folder)? {
            return Err(foreign(&folder));
        }
        let stamp = sealed(&folder)?;
        Ok(Self {
            folder,
            stamp,
            parent: parent.clone(),
            name: name.to_owned(),
            _lock: lock,
        })
    }

    /// The work folder that a run has, or left, and its stamp, without entering it; `None` if there is none, or one
    /// that is not its.
    pub(super) fn peek(parent: &Folder, name: &OsStr) -> Result<Option<(Folder, String)>> {
        match parent.find(name)? {
            Some(stat) if stat.kind == Kind::Folder && stat.is_own => {}
            _ => return Ok(None),
        }
        let folder = parent.folder(name)?;
        let Some(stamp) = stamp(&folder)? else {
            return Ok(None);
        };
        let is_sealed = folder.read(OsStr::new(SEAL))? == Some(seal(&stamp));
        Ok(is_sealed.then_some((folder, stamp)))
    }

    /// Removes the work folder: first what it holds, then what makes it one, so that a death leaves one that can be
    /// entered.
    pub(super) fn leave(self) -> Result<()> {
        for name in self.folder.names()? {
            if name != LOCK && name != SEAL {
                self.folder.remove_all(&name)?;
            }
        }
        self.folder.remove_all(OsStr::new(SEAL))?;
        self.folder.remove_all(OsStr::new(LOCK))?;
        self.parent.remove_folder(&self.name)?;
        Ok(())
    }
}

/// Whether a folder was not made by a run: it holds something, and no seal that fits.
fn is_foreign(folder: &Folder) -> Result<bool> {
    let names = folder.names()?;
    let lock = folder.find(OsStr::new(LOCK))?;
    let is_lock = |stat: super::disk::Stat| stat.kind == Kind::File && stat.length == 0;
    if names.is_empty() || (names == [LOCK] && lock.is_some_and(is_lock)) {
        return Ok(false);
    }
    let (Some(stamp), Some(found)) = (stamp(folder)?, folder.read(OsStr::new(SEAL))?) else {
        return Ok(true);
    };
    // A run that died while it wrote the seal had made nothing else.
    let is_torn = names == [LOCK, SEAL] && lock.is_some_and(is_lock) && {
        let whole = seal(&stamp);
        whole.starts_with(&found)
    };
    Ok(!is_torn && found != seal(&stamp))
}

/// Seals a folder that is locked; gives the stamp of the lock.
fn sealed(folder: &Folder) -> Result<String> {
    let Some(stamp) = stamp(folder)? else {
        return Err(in_use(folder.path()));
    };
    let name = OsStr::new(SEAL);
    let whole = seal(&stamp);
    if folder.read(name)?.as_deref() != Some(whole.as_slice()) {
        folder.remove_all(name)?;
        folder.create(name, &whole, DEFAULT_MODE)?;
    }
    Ok(stamp)
}

fn stamp(folder: &Folder) -> Result<Option<String>> {
    let lock = folder.find(OsStr::new(LOCK))?;
    Ok(lock
        .filter(|stat| stat.kind == Kind::File && stat.is_own)
        .map(|stat| stat.stamp()))
}

fn seal(stamp: &str) -> Vec<u8> {
    format!("{SEAL_WORDS}{stamp}\n").into_bytes()
}

const REMOVE: &str = "look at what it holds, and move it away or remove it; nothing was changed";

fn foreign(folder: &Folder) -> Failure {
    let error = io::Error::new(
        io::ErrorKind::AlreadyExists,
        "no run of fieldwright left it there: it was committed, copied or unpacked, or is somebody's own",
    );
    Failure::new("use the folder", folder.path(), error).help(REMOVE)
}

fn taken(parent: &Folder, name: &OsStr) -> Failure {
    let error = io::Error::new(
        io::ErrorKind::AlreadyExists,
        "it is no folder, or another user's",
    );
    Failure::new("use the folder", &parent.path().join(name), error).help(REMOVE)
}

/// Says that another run is at work.
pub(super) fn in_use(path: &std::path::Path) -> Failure {
    busy(&Failure::new(
        "use the folder",
        path,
        io::ErrorKind::WouldBlock.into(),
    ))
}

fn busy(failure: &Failure) -> Failure {
    let error = io::Error::new(
        io::ErrorKind::WouldBlock,
        "another run of fieldwright is writing there",
    );
    Failure::new("use the folder", failure.path(), error)
}
