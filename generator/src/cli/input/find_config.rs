//! The configuration that nobody named: beside the docs, in the current folder, or above it.

use crate::config::{Config, FILE_NAME};
use crate::project::is_same;
use std::fs;
use std::path::{Path, PathBuf};

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::cli) struct Found {
    /// The file to use.
    pub(in crate::cli) path: Option<PathBuf>,
    /// The nearest file that is about other docs.
    pub(in crate::cli) other: Option<PathBuf>,
}

/// Looks for a configuration. With `docs`, one that names sources is taken only if they are among them: the overrides of
/// another API would match nothing.
pub(super) fn find(docs: Option<&Path>) -> Found {
    let mut found = Found::default();
    let beside = docs.map(beside).unwrap_or_default();
    for folder in beside.into_iter().chain(above()) {
        let path = folder.join(FILE_NAME);
        if !path.is_file() {
            continue;
        }
        if docs.is_none_or(|docs| is_about(&path, &folder, docs)) {
            found.path = Some(path);
            return found;
        }
        found.other.get_or_insert(path);
    }
    found
}

/// The docs' own folder and the one that holds it.
fn beside(docs: &Path) -> Vec<PathBuf> {
    let above = match docs.parent() {
        // `docs`: the current folder comes next anyway. `.` and `..` have no parent that their names tell.
        Some(above) if !above.as_os_str().is_empty() => above.to_owned(),
        _ => docs.join(".."),
    };
    if is_same(&above, Path::new(".")) {
        return vec![docs.to_owned()];
    }
    vec![docs.to_owned(), above]
}

/// The current folder and those above it, up to the root of the repository.
fn above() -> Vec<PathBuf> {
    let Ok(here) = std::env::current_dir() else {
        return vec![PathBuf::new()];
    };
    let mut folders = Vec::new();
    let mut relative = PathBuf::new();
    for folder in here.ancestors() {
        folders.push(relative.clone());
        if folder.join(".git").exists() {
            break;
        }
        relative.push("..");
    }
    folders
}

/// Whether a configuration names no docs, or these, or a folder inside or around them.
fn is_about(path: &Path, folder: &Path, docs: &Path) -> bool {
    let Ok(text) = fs::read_to_string(path) else {
        return true;
    };
    let sources = Config::parse(&text).0.sources;
    let real = |path: &Path| fs::canonicalize(path).ok();
    let Some(docs) = real(docs) else {
        return sources.is_empty();
    };
    sources.is_empty()
        || sources
            .iter()
            .filter_map(|entry| real(&folder.join(&entry.path)))
            .any(|source| source.starts_with(&docs) || docs.starts_with(&source))
}

#[cfg(test)]
mod tests {
    use super::{Found, find};
    use crate::testing::TestFolder;
    use std::fs;

    #[test]
    fn beside_the_docs_unless_it_names_others() {
        let folder = TestFolder::new();
        let docs = folder.path().join("sdk/docs");
        fs::create_dir_all(&docs).unwrap();
        fs::create_dir_all(folder.path().join("sdk/other")).unwrap();
        let config = folder.path().join("sdk/fieldwright.toml");
        for (text, is_found) in [
            ("", true),
            ("[[source]]\npath = \"docs\"", true),
            ("[[source]]\npath = \".\"", true),
            ("[[source]]\npath = \"other\"", false),
            ("not TOML", true),
        ] {
            fs::write(&config, text).unwrap();
            let Found { path, other } = find(Some(&docs));
            assert_eq!(path.as_ref() == Some(&config), is_found, "{text}");
            assert_eq!(other.as_ref() == Some(&config), !is_found, "{text}");
        }
    }
}
