//! Reading a documentation folder from disk.

use super::other::{Other, look};
use rayon::prelude::*;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Folders nested deeper than this are not entered.
const MAX_DEPTH: usize = 32;

/// Why a documentation folder could not be read.
#[derive(Debug)]
pub enum LoadError {
    /// There is nothing at this path.
    Missing(PathBuf),
    /// The path is not a folder.
    NotAFolder(PathBuf),
    /// The folder holds no Markdown page; what it holds instead.
    NoPages(PathBuf, Option<Other>),
    /// The folder itself cannot be listed.
    Unreadable(PathBuf, io::Error),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "there is no folder `{}`", path.display()),
            Self::NotAFolder(path) => write!(f, "`{}` is not a folder", path.display()),
            Self::NoPages(path, other) => {
                let folder = path.display();
                write!(f, "`{folder}` holds no Markdown pages (.md, .mdx)")?;
                match other {
                    Some(other) => write!(f, " but {other}"),
                    None => Ok(()),
                }
            }
            Self::Unreadable(path, error) => {
                write!(f, "the folder `{}` cannot be read: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for LoadError {}

/// The pages of a folder and what could not be read.
#[derive(Debug, Default)]
pub struct Loaded {
    /// Relative path and bytes of each page, sorted by path.
    pub pages: Vec<(String, Vec<u8>)>,
    /// Relative path and reason of each page or folder that was skipped.
    pub skipped: Vec<(String, String)>,
    /// What else the folder holds.
    pub other: Option<Other>,
}

/// Reads all Markdown pages below `root`. Symbolic links are not followed, and hidden folders are not entered.
///
/// # Errors
///
/// If `root` is missing, not a folder, unreadable, or holds no page. A page that cannot be read is listed as skipped.
pub fn load_folder(root: &Path) -> Result<Loaded, LoadError> {
    let kind = std::fs::metadata(root).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => LoadError::Missing(root.to_owned()),
        _ => LoadError::Unreadable(root.to_owned(), error),
    })?;
    if !kind.is_dir() {
        return Err(LoadError::NotAFolder(root.to_owned()));
    }
    let mut loaded = Loaded::default();
    let mut found = Found::default();
    walk(root, "", 0, &mut loaded.skipped, &mut found)
        .map_err(|error| LoadError::Unreadable(root.to_owned(), error))?;
    let read: Vec<_> = found.pages.par_iter().map(|(_, file)| read(file)).collect();
    loaded.other = look(found.others);
    for ((path, _), read) in found.pages.into_iter().zip(read) {
        match read {
            Ok(bytes) => loaded.pages.push((path, bytes)),
            Err(reason) => loaded.skipped.push((path, reason)),
        }
    }
    if loaded.pages.is_empty() && loaded.skipped.is_empty() {
        return Err(LoadError::NoPages(root.to_owned(), loaded.other));
    }
    loaded.pages.sort_by(|a, b| a.0.cmp(&b.0));
    loaded.skipped.sort();
    Ok(loaded)
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    match std::fs::read(file) {
        Ok(bytes) if bytes.len() < u32::MAX as usize => Ok(bytes),
        Ok(_) => Err("it is larger than 4 GiB".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// Files of a folder: relative path and place of each.
#[derive(Default)]
struct Found {
    pages: Vec<(String, PathBuf)>,
    others: Vec<(String, PathBuf)>,
}

/// Finds the pages, and some of the other files.
fn walk(
    folder: &Path,
    prefix: &str,
    depth: usize,
    skipped: &mut Vec<(String, String)>,
    files: &mut Found,
) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else {
            let name = entry.file_name().to_string_lossy().into_owned();
            skipped.push((join(prefix, &name), "its name is not UTF-8".to_owned()));
            continue;
        };
        if name.starts_with('.') {
            continue;
        }
        let path = join(prefix, &name);
        let kind = entry.file_type()?;
        if kind.is_symlink() {
            if is_page(&name) || entry.path().is_dir() {
                skipped.push((path, "it is a symbolic link".to_owned()));
            }
        } else if kind.is_dir() {
            if depth >= MAX_DEPTH {
                skipped.push((path, format!("it lies more than {MAX_DEPTH} folders deep")));
            } else if let Err(error) = walk(&entry.path(), &path, depth + 1, skipped, files) {
                skipped.push((path, error.to_string()));
            }
        } else if is_page(&name) && kind.is_file() {
            files.pages.push((path, entry.path()));
        } else if is_page(&name) {
            // A pipe would be waited for, a device might never end.
            skipped.push((path, "it is no regular file".to_owned()));
        } else if kind.is_file() {
            files.others.push((path, entry.path()));
        }
    }
    Ok(())
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() {
        name.to_owned()
    } else {
        format!("{prefix}/{name}")
    }
}

/// Whether [`load_folder`] would read a file at this path in the folder.
#[must_use]
pub fn is_page_path(path: &str) -> bool {
    let mut names = path.split('/');
    let depth = names.clone().count();
    depth <= MAX_DEPTH + 1 && names.all(|name| !name.starts_with('.')) && is_page(path)
}

fn is_page(name: &str) -> bool {
    let extension = Path::new(name)
        .extension()
        .and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| {
        extension.eq_ignore_ascii_case("md") || extension.eq_ignore_ascii_case("mdx")
    })
}
