//! What is printed here is what the library prints: on all that is emitted, and on code that was never meant for it.

use super::code::Code;
use super::plain::Item;
use super::{by_library, library};
use crate::generator::{DocSource, Generator};
use proc_macro2::TokenStream;
use std::path::{Path, PathBuf};

/// Generates a crate; in tests every item is printed in both ways.
fn generate(docs: &Path) {
    let source = DocSource::load(docs).unwrap();
    let made = Generator::new().source(source).name("types").run();
    assert!(!made.has_errors(), "{}", docs.display());
}

#[test]
fn on_our_docs() {
    generate(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/docs"));
}

#[test]
fn on_the_corpora() {
    let Some(folder) = std::env::var_os("FIELDWRIGHT_CORPUS") else {
        eprintln!("SKIPPED: FIELDWRIGHT_CORPUS names no folder");
        return;
    };
    for entry in std::fs::read_dir(folder).unwrap() {
        let docs = entry.unwrap().path().join("docs");
        if docs.is_dir() {
            generate(&docs);
        }
    }
}

/// The items of our own files: far more kinds of code than the emitter's.
#[test]
fn on_any_code() {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    let (mut plain, mut all, mut wrong) = (0, 0, Vec::new());
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let tokens: TokenStream = text.parse().unwrap();
        let file = syn::parse2::<syn::File>(tokens).unwrap();
        for item in file.items {
            let code = Code::new(quote::quote!(#item));
            let Some(items) = Item::all(&code) else {
                continue;
            };
            for item in items {
                all += 1;
                let attribute = (all % 3 == 0).then_some("#[allow(deprecated)]");
                let member = |range| library::member(&code.spelled(range));
                if let Some(text) = item.print(&code, attribute, &member) {
                    plain += 1;
                    let library = by_library(&code, &item, attribute);
                    if text != library {
                        wrong.push(format!("<<<\n{text}===\n{library}>>>\n"));
                    }
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "`plain` must print what the library prints, or leave it to the library; {} items differ:\n{}",
        wrong.len(),
        wrong.concat()
    );
    assert!(plain > 500, "only {plain} of {all} items are printed here");
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
