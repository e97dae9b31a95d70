//! Folders by paths, for systems without the calls for more: what has a name is looked at before it is used.

use super::{Faults, Identity, Kind, Stat};
use crate::output::failure::{Context, Failure, Result};
use std::ffi::{OsStr, OsString};
use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

/// A folder.
#[derive(Clone, Debug)]
pub(in crate::output) struct Folder {
    path: PathBuf,
    faults: Arc<Faults>,
}

impl Folder {
    /// Opens a folder by its path. Links in it are followed: it is the user who names it.
    pub(in crate::output) fn open(path: &Path, faults: &Arc<Faults>) -> Result<Self> {
        if !fs::metadata(path)
            .context("open the folder", path)?
            .is_dir()
        {
            let error = io::ErrorKind::NotADirectory.into();
            return Err(Failure::new("open the folder", path, error));
        }
        Ok(Self {
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
        self.faults.step(action, &self.at(name), grows)
    }

    /// Opens a folder in this one; a link to one is refused.
    pub(in crate::output) fn folder(&self, name: &OsStr) -> Result<Self> {
        let path = self.at(name);
        let metadata = fs::symlink_metadata(&path).context("open the folder", &path)?;
        if !metadata.is_dir() {
            let error = io::ErrorKind::NotADirectory.into();
            return Err(Failure::new("open the folder", &path, error));
        }
        Ok(Self {
            path,
            faults: Arc::clone(&self.faults),
        })
    }

    /// What the folder itself is.
    pub(in crate::output) fn stat(&self) -> Result<Stat> {
        let metadata = fs::metadata(&self.path).context("read", &self.path)?;
        Ok(described(&metadata))
    }

    /// What has this name; a link is not followed.
    pub(in crate::output) fn find(&self, name: &OsStr) -> Result<Option<Stat>> {
        match fs::symlink_metadata(self.at(name)) {
            Ok(metadata) => Ok(Some(described(&metadata))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::new("read", &self.at(name), error)),
        }
    }

    /// The names in the folder, sorted.
    pub(in crate::output) fn names(&self) -> Result<Vec<OsString>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.path).context("read", &self.path)? {
            names.push(entry.context("read", &self.path)?.file_name());
        }
        names.sort();
        Ok(names)
    }

    /// The content of a plain file; `None` if there is none.
    pub(in crate::output) fn read(&self, name: &OsStr) -> Result<Option<Vec<u8>>> {
        match self.find(name)? {
            Some(stat) if stat.kind == Kind::File => {
                let path = self.at(name);
                fs::read(&path).context("read", &path).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// Where a symbolic link leads; `None` if it is none.
    pub(in crate::output) fn target(&self, name: &OsStr) -> Option<PathBuf> {
        fs::read_link(self.at(name)).ok()
    }

    /// Opens a file for locking, and creates it if need be.
    pub(in crate::output) fn lock_file(&self, name: &OsStr) -> Result<File> {
        self.step("write", name, true)?;
        let path = self.at(name);
        let mut options = File::options();
        options.create(true).truncate(false).write(true);
        options.open(&path).context("write", &path)
    }

    /// Whether this name leads to the file that is open there.
    pub(in crate::output) fn leads_to(&self, name: &OsStr, _: &File) -> Result<bool> {
        // A file that is open cannot lose its name there.
        Ok(self.find(name)?.is_some())
    }

    /// Creates a folder. It has the permissions that the system gives.
    pub(in crate::output) fn make_folder(&self, name: &OsStr, _: u32) -> Result<Self> {
        self.step("create the folder", name, true)?;
        fs::create_dir(self.at(name)).context("create the folder", &self.at(name))?;
        self.folder(name)
    }

    /// Writes a file that is not there yet.
    pub(in crate::output) fn create(&self, name: &OsStr, content: &[u8], _: u32) -> Result<()> {
        self.step("write", name, true)?;
        let path = self.at(name);
        let mut file = File::create_new(&path).context("write", &path)?;
        file.write_all(content).context("write", &path)
    }

    /// Moves a file or folder; a file there is replaced.
    pub(in crate::output) fn rename(&self, name: &OsStr, to: &Self, new: &OsStr) -> Result<()> {
        to.step("move a file to", new, true)?;
        fs::rename(self.at(name), to.at(new)).context("move a file to", &to.at(new))
    }

    /// Two names cannot be swapped.
    #[expect(clippy::unused_self, reason = "as where they can be")]
    pub(in crate::output) fn exchange(&self, _: &OsStr, to: &Self, other: &OsStr) -> Result<()> {
        let error = io::ErrorKind::Unsupported.into();
        Err(Failure::new("replace", &to.at(other), error))
    }

    /// Gives a file a second name.
    pub(in crate::output) fn link(&self, name: &OsStr, to: &Self, new: &OsStr) -> Result<()> {
        to.step("link", new, true)?;
        fs::hard_link(self.at(name), to.at(new)).context("link", &to.at(new))
    }

    /// Symbolic links are not made.
    pub(in crate::output) fn point(&self, name: &OsStr, _: &Path) -> Result<()> {
        let error = io::ErrorKind::Unsupported.into();
        Err(Failure::new("link", &self.at(name), error))
    }

    /// Removes what is no folder.
    pub(in crate::output) fn remove(&self, name: &OsStr) -> Result<()> {
        self.step("remove", name, false)?;
        fs::remove_file(self.at(name)).context("remove", &self.at(name))
    }

    /// Removes a folder if it is empty; says whether it was.
    pub(in crate::output) fn remove_folder(&self, name: &OsStr) -> Result<bool> {
        self.step("remove the folder", name, false)?;
        match fs::remove_dir(self.at(name)) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(false),
            Err(error) => Err(Failure::new("remove the folder", &self.at(name), error)),
        }
    }

    /// Whether the folder is there. Whether this user may write into it shows when that is tried.
    pub(in crate::output) fn writable(&self) -> Result<()> {
        fs::metadata(&self.path).context("write to", &self.path)?;
        Ok(())
    }
}

/// There is no inode: two files are taken for the same if they were made at the same moment.
fn described(metadata: &Metadata) -> Stat {
    let kind = if metadata.is_symlink() {
        Kind::Link
    } else if metadata.is_dir() {
        Kind::Folder
    } else if metadata.is_file() {
        Kind::File
    } else {
        Kind::Special
    };
    let made = metadata.created().ok();
    let made = made.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let made = made.map_or(0, |time| time.as_nanos());
    Stat {
        kind,
        identity: Identity {
            device: 0,
            inode: u64::try_from(made).unwrap_or_default(),
        },
        is_own: true,
        length: metadata.len(),
        mode: 0,
        changed: i128::try_from(made).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::Folder;
    use crate::output::disk::{DEFAULT_MODE, Fault, Faults, Kind};
    use crate::testing::TestFolder;
    use std::ffi::OsStr;
    use std::fs;
    use std::sync::Arc;

    fn name(text: &str) -> &OsStr {
        OsStr::new(text)
    }

    #[test]
    fn files_and_folders() {
        let root = TestFolder::new();
        let folder = Folder::open(root.path(), &Arc::default()).unwrap();
        assert_eq!(folder.path(), root.path());
        folder.writable().unwrap();
        assert_eq!(folder.stat().unwrap().kind, Kind::Folder);
        let inner = folder.make_folder(name("a"), DEFAULT_MODE).unwrap();
        assert!(folder.make_folder(name("a"), DEFAULT_MODE).is_err());
        inner.create(name("x"), b"text", DEFAULT_MODE).unwrap();
        let again = inner.create(name("x"), b"other", DEFAULT_MODE);
        assert!(again.is_err(), "a file that is there stays");
        assert_eq!(inner.read(name("x")).unwrap().unwrap(), b"text");
        assert_eq!(inner.read(name("none")).unwrap(), None);
        assert_eq!(folder.read(name("a")).unwrap(), None, "no file");
        let stat = inner.find(name("x")).unwrap().unwrap();
        assert_eq!((stat.kind, stat.length), (Kind::File, 4));
        assert_eq!(inner.find(name("none")).unwrap(), None);
        inner.rename(name("x"), &folder, name("y")).unwrap();
        folder.link(name("y"), &inner, name("z")).unwrap();
        assert_eq!(folder.names().unwrap(), ["a", "y"]);
        assert_eq!(inner.names().unwrap(), ["z"]);
        assert!(!folder.remove_folder(name("a")).unwrap(), "not empty");
        inner.remove(name("z")).unwrap();
        assert!(folder.remove_folder(name("a")).unwrap());
        let lock = folder.lock_file(name("lock")).unwrap();
        assert!(folder.leads_to(name("lock"), &lock).unwrap());
        assert!(!folder.leads_to(name("gone"), &lock).unwrap());
        assert!(Folder::open(&root.path().join("y"), &Arc::default()).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        let root = TestFolder::new();
        let folder = Folder::open(root.path(), &Arc::default()).unwrap();
        fs::create_dir(root.path().join("real")).unwrap();
        fs::write(root.path().join("real/x"), "text").unwrap();
        std::os::unix::fs::symlink("real", root.path().join("link")).unwrap();
        std::os::unix::fs::symlink("real/x", root.path().join("file")).unwrap();
        assert!(folder.folder(name("link")).is_err());
        assert!(folder.folder(name("real")).is_ok());
        assert_eq!(folder.read(name("file")).unwrap(), None);
        assert_eq!(folder.find(name("link")).unwrap().unwrap().kind, Kind::Link);
        let target = folder.target(name("link")).unwrap();
        assert_eq!(target, std::path::Path::new("real"));
        assert_eq!(folder.target(name("real")), None);
    }

    #[test]
    fn what_there_is_not_is_refused() {
        let root = TestFolder::new();
        let folder = Folder::open(root.path(), &Arc::default()).unwrap();
        folder.create(name("x"), b"", DEFAULT_MODE).unwrap();
        assert!(folder.exchange(name("x"), &folder, name("y")).is_err());
        assert!(folder.point(name("y"), root.path()).is_err());
        assert_eq!(folder.names().unwrap(), ["x"]);
    }

    #[test]
    fn steps_can_fail() {
        let root = TestFolder::new();
        let faults = Arc::new(Faults::at(0, Fault::Death));
        let folder = Folder::open(root.path(), &faults).unwrap();
        assert!(folder.create(name("x"), b"", DEFAULT_MODE).is_err());
        assert!(faults.struck());
        assert_eq!(folder.names().unwrap().len(), 0);
    }
}
