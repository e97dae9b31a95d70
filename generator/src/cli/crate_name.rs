//! The name of a crate that was not given one.

use crate::config::crate_name::crate_name;
use crate::emit::EmitOptions;
use crate::output;
use std::path::Path;

/// Words that say what a folder is for, not what the API is called.
const COMMON: &[&str] = &[
    "api",
    "build",
    "client",
    "clients",
    "code",
    "crate",
    "crates",
    "csharp",
    "dist",
    "doc",
    "docs",
    "documentation",
    "dotnet",
    "generated",
    "go",
    "golang",
    "home",
    "java",
    "javascript",
    "js",
    "kotlin",
    "lib",
    "main",
    "master",
    "model",
    "models",
    "net",
    "node",
    "out",
    "output",
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
    "target",
    "tmp",
    "ts",
    "types",
    "typescript",
    "var",
    "work",
];

/// The name of the crate in an output folder: the one that it has already, that of the folder if it says something, or one
/// made from where the docs are.
pub(super) fn of_output(out: &Path, docs: Option<&Path>) -> String {
    named_already(out)
        .or_else(|| of_folder(out))
        .unwrap_or_else(|| docs.map_or_else(usual, of_docs))
}

/// A name for the crate: from the nearest folder around the docs whose name says something.
pub(super) fn of_docs(docs: &Path) -> String {
    let folder = std::fs::canonicalize(docs).unwrap_or_else(|_| docs.to_owned());
    // Further up, folders are named for other things than the API.
    let mut folders = folder.ancestors().filter_map(Path::file_name).take(3);
    folders
        .find_map(|name| from_words(&name.to_string_lossy()))
        .unwrap_or_else(usual)
}

fn usual() -> String {
    EmitOptions::default().name
}

/// What the manifest says that an earlier run wrote.
fn named_already(out: &Path) -> Option<String> {
    let manifest: toml::Table = output::read(out, "Cargo.toml")?.parse().ok()?;
    let name = manifest.get("package")?.get("name")?.as_str()?;
    crate_name(name).ok()
}

/// The name of a folder as it stands, if one of its words says more than what the folder is for.
fn of_folder(out: &Path) -> Option<String> {
    let folder = std::path::absolute(out).ok()?;
    let name = folder.file_name()?.to_string_lossy().to_lowercase();
    telling(&name).next()?;
    let name = name.replace(|c: char| !c.is_ascii_alphanumeric() && c != '_', "-");
    crate_name(name.trim_matches('-')).ok()
}

/// The words of a folder's name that are left, and what the crate holds.
fn from_words(name: &str) -> Option<String> {
    let name = name.to_lowercase();
    let words: Vec<&str> = telling(&name).collect();
    if words.is_empty() {
        return None;
    }
    crate_name(&format!("{}-types", words.join("-"))).ok()
}

fn telling(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty() && !COMMON.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestFolder;
    use std::fs;

    #[test]
    fn takes_the_words_of_folders_that_tell() {
        for (folder, expected) in [
            ("moov-typescript", Some("moov-types")),
            ("Acme_Pay SDK (Python)", Some("acme-pay-types")),
            ("typescript-sdk", None),
            ("1st-api", None),
            ("docs", None),
            ("Specification", None),
        ] {
            assert_eq!(from_words(folder).as_deref(), expected, "{folder}");
        }
    }

    #[test]
    fn names_crates_by_their_folder_or_else_by_the_docs() {
        let folder = TestFolder::new();
        let docs = folder.path().join("acme/ts/docs");
        fs::create_dir_all(&docs).unwrap();
        assert_eq!(of_docs(&docs), "acme-types");
        for (out, name) in [
            ("/x/moov-types", "moov-types"),
            ("/x/Moov Client!", "moov-client"),
            ("/x/1st", "acme-types"),
            ("/x/crate", "acme-types"),
            ("/x/generated", "acme-types"),
            ("/", "acme-types"),
        ] {
            assert_eq!(of_output(Path::new(out), Some(&docs)), name, "{out}");
        }
        assert_eq!(of_output(Path::new("/x/out"), None), "api-types");
    }

    #[test]
    fn a_crate_keeps_its_name() {
        let folder = TestFolder::new();
        let manifest = "[package]\nname = \"first\"\n";
        fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
        assert_eq!(of_output(folder.path(), None), "first");
    }
}
