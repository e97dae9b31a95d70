//! What the names of folders tell.

use crate::config::crate_name::crate_name;
use crate::emit::EmitOptions;
use std::path::{Component, Path, PathBuf};

/// Words that say what a folder is for, not what the API is called.
const COMMON: &[&str] = &[
    "api",
    "client",
    "clients",
    "code",
    "csharp",
    "doc",
    "docs",
    "documentation",
    "dotnet",
    "go",
    "golang",
    "home",
    "java",
    "javascript",
    "js",
    "kotlin",
    "main",
    "master",
    "model",
    "models",
    "net",
    "node",
    "php",
    "py",
    "python",
    "rb",
    "reference",
    "repo",
    "ruby",
    "rust",
    "sdk",
    "sdks",
    "server",
    "spec",
    "specification",
    "specifications",
    "specs",
    "src",
    "swift",
    "tmp",
    "ts",
    "typescript",
    "var",
    "work",
];

/// A name for the crate: from the nearest folder around the docs whose name says something.
pub(super) fn name(docs: &Path) -> String {
    let folder = std::fs::canonicalize(docs).unwrap_or_else(|_| docs.to_owned());
    // Further up, folders are named for other things than the API.
    let mut folders = folder.ancestors().filter_map(Path::file_name).take(3);
    folders
        .find_map(|name| from_folder(&name.to_string_lossy()))
        .unwrap_or_else(|| EmitOptions::default().name)
}

/// The words of a folder's name that are left, and what the crate holds.
fn from_folder(name: &str) -> Option<String> {
    let name = name.to_lowercase();
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words
        .filter(|word| !word.is_empty() && !COMMON.contains(word))
        .collect();
    if words.is_empty() {
        return None;
    }
    crate_name(&format!("{}-types", words.join("-"))).ok()
}

/// A folder as a file in `base` names it, with `/`.
pub(in crate::cli) fn relative(base: &Path, folder: &Path) -> String {
    let (Ok(from), Ok(to)) = (absolute(base), absolute(folder)) else {
        return spelled(folder);
    };
    let (mut from, mut to) = (from.components().peekable(), to.components().peekable());
    let mut shared = 0;
    while let (Some(a), Some(b)) = (from.peek(), to.peek())
        && a == b
    {
        shared += 1;
        from.next();
        to.next();
    }
    // With nothing in common but the root, the way there is not worth spelling out; across drives there is none.
    let is_far = shared <= 1 && folder.is_absolute();
    if is_far {
        return spelled(folder);
    }
    let up = from.map(|_| Component::ParentDir);
    let path: PathBuf = up.chain(to).collect();
    if path.as_os_str().is_empty() {
        ".".to_owned()
    } else {
        spelled(&path)
    }
}

/// The path without links and `..`, where it exists.
fn absolute(path: &Path) -> std::io::Result<PathBuf> {
    let path = if path.as_os_str().is_empty() {
        Path::new(".")
    } else {
        path
    };
    std::fs::canonicalize(path)
}

fn spelled(path: &Path) -> String {
    let path = path.to_string_lossy();
    if cfg!(windows) {
        path.replace('\\', "/")
    } else {
        path.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{from_folder, name, relative};
    use crate::testing::TestFolder;
    use std::fs;

    #[test]
    fn guesses_names() {
        for (folder, expected) in [
            ("moov-typescript", Some("moov-types")),
            ("Acme_Pay SDK (Python)", Some("acme-pay-types")),
            ("typescript-sdk", None),
            ("1st-api", None),
            ("docs", None),
            ("spec", None),
            ("Specification", None),
        ] {
            assert_eq!(from_folder(folder).as_deref(), expected, "{folder}");
        }
        let folder = TestFolder::new();
        let docs = folder.path().join("acme/ts/docs");
        fs::create_dir_all(&docs).unwrap();
        assert_eq!(name(&docs), "acme-types");
    }

    #[test]
    fn names_folders_from_where_the_file_is() {
        let folder = TestFolder::new();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("a/docs")).unwrap();
        fs::create_dir_all(at("b/config")).unwrap();
        for (base, docs, expected) in [
            ("a", "a/docs", "docs"),
            ("a/docs", "a/docs", "."),
            ("b/config", "a/docs", "../../a/docs"),
            ("a/docs", "a", ".."),
        ] {
            assert_eq!(relative(&at(base), &at(docs)), expected, "{base} {docs}");
        }
    }
}
