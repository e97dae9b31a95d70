//! Folders by file descriptors.

use super::{DEFAULT_MODE, Faults, Identity, Kind, Stat};
use crate::output::failure::{Context, Failure, Result};
use rustix::fs::{
    Access, AtFlags, Dir, FileType, Mode, OFlags, Stat as RawStat, accessat, fchmod, fstat, linkat,
    mkdirat, openat, readlinkat, renameat, statat, symlinkat, unlinkat,
};
use rustix::io::Errno;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A folder that is held open.
#[derive(Clone, Debug)]
pub(in crate::output) struct Folder {
    fd: Arc<OwnedFd>,
    path: PathBuf,
    faults: Arc<Faults>,
}

const OPEN: OFlags = OFlags::DIRECTORY
    .union(OFlags::RDONLY)
    .union(OFlags::CLOEXEC);

impl Folder {
    /// Opens a folder by its path. Links in it are followed: it is the user who names it.
    pub(in crate::output) fn open(path: &Path, faults: &Arc<Faults>) -> Result<Self> {
        let fd = rustix::fs::open(path, OPEN, Mode::empty())
            .map_err(io::Error::from)
            .context("open the folder", path)?;
        Ok(Self {
            fd: Arc::new(fd),
            path: path.to_owned(),
            faults: Arc::clone(faults),
        })
    }

    /// Its path when it was opened, for messages.
    pub(in crate::output) fn path(&self) -> &Path {
        &self.path
    }

    fn at(&self, name: &OsStr) -> PathBuf {
        self.path.join(name)
    }

    fn step(&self, action: &'static str, name: &OsStr, grows: bool) -> Result<()> {
        if cfg!(test) {
            self.faults.step(action, &self.at(name), grows)
        } else {
            Ok(())
        }
    }

    /// Opens a folder in this one; a link to one is refused.
    pub(in crate::output) fn folder(&self, name: &OsStr) -> Result<Self> {
        let fd = openat(&*self.fd, name, OPEN | OFlags::NOFOLLOW, Mode::empty())
            .map_err(io::Error::from)
            .context("open the folder", &self.at(name))?;
        Ok(Self {
            fd: Arc::new(fd),
            path: self.at(name),
            faults: Arc::clone(&self.faults),
        })
    }

    /// What the folder itself is.
    pub(in crate::output) fn stat(&self) -> Result<Stat> {
        let raw = fstat(&*self.fd).map_err(io::Error::from);
        Ok(described(&raw.context("read", &self.path)?))
    }

    /// What has this name; a link is not followed.
    pub(in crate::output) fn find(&self, name: &OsStr) -> Result<Option<Stat>> {
        match statat(&*self.fd, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(raw) => Ok(Some(described(&raw))),
            Err(Errno::NOENT) => Ok(None),
            Err(error) => Err(Failure::new("read", &self.at(name), error.into())),
        }
    }

    /// The names in the folder, sorted.
    pub(in crate::output) fn names(&self) -> Result<Vec<OsString>> {
        let read = || -> rustix::io::Result<Vec<OsString>> {
            let mut names = Vec::new();
            for entry in Dir::read_from(&*self.fd)? {
                let name = entry?.file_name().to_bytes().to_vec();
                if name != b"." && name != b".." {
                    names.push(OsString::from_vec(name));
                }
            }
            names.sort();
            Ok(names)
        };
        read().map_err(io::Error::from).context("read", &self.path)
    }

    /// The content of a plain file; `None` if there is none.
    pub(in crate::output) fn read(&self, name: &OsStr) -> Result<Option<Vec<u8>>> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let mut file = match openat(&*self.fd, name, flags, Mode::empty()) {
            Ok(fd) => File::from(fd),
            Err(Errno::NOENT | Errno::LOOP | Errno::NOTDIR | Errno::NXIO) => return Ok(None),
            Err(error) => return Err(Failure::new("read", &self.at(name), error.into())),
        };
        let mut read = || -> io::Result<Option<Vec<u8>>> {
            if !file.metadata()?.is_file() {
                return Ok(None);
            }
            let mut content = Vec::new();
            file.read_to_end(&mut content)?;
            Ok(Some(content))
        };
        read().context("read", &self.at(name))
    }

    /// Where a symbolic link leads; `None` if it is none.
    pub(in crate::output) fn target(&self, name: &OsStr) -> Option<PathBuf> {
        let target = readlinkat(&*self.fd, name, Vec::new()).ok()?;
        Some(PathBuf::from(OsString::from_vec(target.into_bytes())))
    }

    /// Opens a file for locking, and creates it if need be.
    pub(in crate::output) fn lock_file(&self, name: &OsStr) -> Result<File> {
        self.step("write", name, true)?;
        let flags = OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let fd = openat(&*self.fd, name, flags, Mode::from_raw_mode(0o600))
            .map_err(io::Error::from)
            .context("write", &self.at(name))?;
        Ok(File::from(fd))
    }

    /// Whether this name leads to the file that is open there.
    pub(in crate::output) fn leads_to(&self, name: &OsStr, file: &File) -> Result<bool> {
        let raw = fstat(file).map_err(io::Error::from);
        let open = described(&raw.context("read", &self.at(name))?);
        Ok(self
            .find(name)?
            .is_some_and(|found| found.identity == open.identity))
    }

    /// Creates a folder with these permissions.
    pub(in crate::output) fn make_folder(&self, name: &OsStr, mode: u32) -> Result<Self> {
        self.step("create the folder", name, true)?;
        mkdirat(&*self.fd, name, Mode::from_raw_mode(0o777))
            .map_err(io::Error::from)
            .context("create the folder", &self.at(name))?;
        let folder = self.folder(name)?;
        folder.set_mode(mode)?;
        Ok(folder)
    }

    fn set_mode(&self, mode: u32) -> Result<()> {
        if mode == DEFAULT_MODE {
            return Ok(());
        }
        fchmod(&*self.fd, Mode::from_raw_mode(mode & 0o7777))
            .map_err(io::Error::from)
            .context("create the folder", &self.path)
    }

    /// Writes a file that is not there yet, with these permissions.
    pub(in crate::output) fn create(&self, name: &OsStr, content: &[u8], mode: u32) -> Result<()> {
        self.step("write", name, true)?;
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let fd = openat(&*self.fd, name, flags, Mode::from_raw_mode(0o666))
            .map_err(io::Error::from)
            .context("write", &self.at(name))?;
        if mode != DEFAULT_MODE {
            fchmod(&fd, Mode::from_raw_mode(mode & 0o777))
                .map_err(io::Error::from)
                .context("write", &self.at(name))?;
        }
        let mut file = File::from(fd);
        // In two pieces, so that a test can fail, or die, in the middle of a file.
        let (first, second) = content.split_at(content.len() / 2);
        for piece in [first, second] {
            self.step("write", name, true)?;
            file.write_all(piece).context("write", &self.at(name))?;
        }
        Ok(())
    }

    /// Moves a file or folder to a folder on the same file system; a file there is replaced.
    pub(in crate::output) fn rename(&self, name: &OsStr, to: &Self, new: &OsStr) -> Result<()> {
        to.step("move a file to", new, true)?;
        renameat(&*self.fd, name, &*to.fd, new)
            .map_err(io::Error::from)
            .context("move a file to", &to.at(new))
    }

    /// Swaps two names in one step.
    pub(in crate::output) fn exchange(&self, name: &OsStr, to: &Self, other: &OsStr) -> Result<()> {
        to.step("replace", other, true)?;
        exchange(&self.fd, name, &to.fd, other)
            .map_err(io::Error::from)
            .context("replace", &to.at(other))
    }

    /// Gives a file a second name.
    pub(in crate::output) fn link(&self, name: &OsStr, to: &Self, new: &OsStr) -> Result<()> {
        to.step("link", new, true)?;
        linkat(&*self.fd, name, &*to.fd, new, AtFlags::empty())
            .map_err(io::Error::from)
            .context("link", &to.at(new))
    }

    /// Makes a symbolic link.
    pub(in crate::output) fn point(&self, name: &OsStr, target: &Path) -> Result<()> {
        self.step("link", name, true)?;
        symlinkat(target, &*self.fd, name)
            .map_err(io::Error::from)
            .context("link", &self.at(name))
    }

    /// Removes what is no folder.
    pub(in crate::output) fn remove(&self, name: &OsStr) -> Result<()> {
        self.step("remove", name, false)?;
        unlinkat(&*self.fd, name, AtFlags::empty())
            .map_err(io::Error::from)
            .context("remove", &self.at(name))
    }

    /// Removes a folder if it is empty; says whether it was.
    pub(in crate::output) fn remove_folder(&self, name: &OsStr) -> Result<bool> {
        self.step("remove the folder", name, false)?;
        match unlinkat(&*self.fd, name, AtFlags::REMOVEDIR) {
            Ok(()) => Ok(true),
            Err(Errno::NOTEMPTY | Errno::EXIST | Errno::BUSY) => Ok(false),
            Err(error) => Err(Failure::new(
                "remove the folder",
                &self.at(name),
                error.into(),
            )),
        }
    }

    /// Whether this user may write into the folder. The permissions count also for those who need not heed them.
    pub(in crate::output) fn writable(&self) -> Result<()> {
        let is_marked = self.stat()?.mode & 0o222 == 0;
        let refused = if is_marked {
            Err(Errno::ACCESS)
        } else {
            let wanted = Access::WRITE_OK | Access::EXEC_OK;
            accessat(&*self.fd, ".", wanted, AtFlags::empty())
        };
        refused
            .map_err(io::Error::from)
            .context("write to", &self.path)
    }
}

fn described(raw: &RawStat) -> Stat {
    let kind = match FileType::from_raw_mode(raw.st_mode) {
        FileType::RegularFile => Kind::File,
        FileType::Directory => Kind::Folder,
        FileType::Symlink => Kind::Link,
        _ => Kind::Special,
    };
    let changed = i128::from(raw.st_ctime) * 1_000_000_000 + i128::from(raw.st_ctime_nsec);
    #[allow(
        clippy::useless_conversion,
        clippy::unnecessary_cast,
        clippy::cast_sign_loss,
        reason = "the types of these differ from system to system"
    )]
    Stat {
        kind,
        identity: Identity {
            device: raw.st_dev as u64,
            inode: raw.st_ino as u64,
        },
        is_own: raw.st_uid == rustix::process::geteuid().as_raw(),
        length: u64::try_from(raw.st_size).unwrap_or_default(),
        mode: u32::from(raw.st_mode) & 0o7777,
        changed,
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(from: &OwnedFd, name: &OsStr, to: &OwnedFd, other: &OsStr) -> rustix::io::Result<()> {
    use rustix::fs::{RenameFlags, renameat_with};
    renameat_with(from, name, to, other, RenameFlags::EXCHANGE)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &OwnedFd, _: &OsStr, _: &OwnedFd, _: &OsStr) -> rustix::io::Result<()> {
    Err(Errno::NOTSUP)
}
