//! The same trait of an API as each language's pages show it: the cases are `tests/languages/*.md`, each the pages of all
//! languages, every one read alone, and what comes of them. `BLESS=1` rewrites what is expected.
//!
//! A line `@@ LANGUAGE PATH` starts a page, `@@ expect` what is expected.

use crate::evidence::show;
use fieldwright::generator::{DocSource, Generator};
use fieldwright::model::Shape;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Paths and texts.
type Pages = Vec<(String, Vec<u8>)>;

#[test]
fn languages_agree() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/languages");
    let entries = fs::read_dir(&folder).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 5, "cases are missing");
    let mut failed = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let (pages, expected) = text.split_once("@@ expect\n").unwrap_or((&text, ""));
        let mut shown = String::new();
        for (language, pages) in languages(pages) {
            // Writing to a string cannot fail.
            let _ = write!(shown, "== {language}\n{}", read(language, pages));
        }
        if std::env::var_os("BLESS").is_some() {
            fs::write(&file, format!("{pages}@@ expect\n{shown}")).unwrap();
        } else if shown != expected {
            println!("{}\n{shown}", file.display());
            failed.push(file);
        }
    }
    assert!(
        failed.is_empty(),
        "{failed:?} differ; BLESS=1 rewrites them"
    );
}

/// The pages of each language.
fn languages(text: &str) -> BTreeMap<&str, Pages> {
    let mut found: BTreeMap<&str, Pages> = BTreeMap::new();
    for part in text.split("@@ ").skip(1) {
        let (head, body) = part.split_once('\n').unwrap_or((part, ""));
        let (language, path) = head.split_once(' ').unwrap();
        let page = (path.to_owned(), body.as_bytes().to_vec());
        found.entry(language).or_default().push(page);
    }
    found
}

/// What is read, with the values of enums and the members of unions.
fn read(language: &str, pages: Pages) -> String {
    let source = DocSource::new("docs", pages).dialect(Some(language.to_owned()));
    let generated = Generator::new().source(source).model(&|_| {});
    let mut out = show(&generated);
    for def in generated.api.types.values() {
        // Writing to a string cannot fail.
        let _ = match &def.shape {
            Shape::Enum(values) => {
                let shown = values.values.iter();
                let shown = shown.map(|value| format!("{} = {:?}", value.rust_name, value.value));
                let shown: Vec<String> = shown.collect();
                writeln!(out, "{}: {}", def.id.title(), shown.join(", "))
            }
            Shape::Union(union) => {
                let members = union.members.iter();
                let members =
                    members.map(|member| format!("{}({:?})", member.rust_name, member.ty));
                let members: Vec<String> = members.collect();
                writeln!(out, "{}: {}", def.id.title(), members.join(", "))
            }
            _ => Ok(()),
        };
    }
    out
}
