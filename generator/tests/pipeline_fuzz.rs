//! Mutated documentation through the whole generator, and mutated files of earlier runs: nothing panics or hangs, the
//! same pages give the same bytes whatever the threads and the order, and every file is Rust.
//!
//! `FIELDWRIGHT_FUZZ_SECONDS=600 cargo test --release -p fieldwright --test all pipeline_fuzz -- --nocapture --test-threads 1`
//! runs each target for ten minutes.

#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "the generator writes them in lower case"
)]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use crate::common::invariants::{Pages, checked};
use fieldwright::docs::family::sdk::dialect::ALL;
use fieldwright::generator::{DocSource, Generator};
use fieldwright::markdown::parse_page;
use fieldwright::source::{FileId, clean, load_folder};
use fieldwright_testkit::mutate::{JUNK, mutated_page};
use fieldwright_testkit::{Random, fuzz};
use std::path::{Path, PathBuf};

/// Folders of real pages, by the name of their dialect: the published crate's, and those of `FIELDWRIGHT_CORPUS`.
fn folders() -> Vec<(String, Pages)> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/docs");
    let mut paths: Vec<(String, PathBuf)> = vec![("typescript".to_owned(), specs)];
    if let Some(root) = std::env::var_os("FIELDWRIGHT_CORPUS") {
        for entry in std::fs::read_dir(root).expect("a folder of corpora") {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let dialect = name.rsplit('-').next().unwrap_or_default();
            if ALL.iter().any(|known| known.name() == dialect) {
                paths.push((dialect.to_owned(), path.join("docs")));
            }
        }
        paths.sort();
    }
    let load = |(dialect, path): (String, PathBuf)| Some((dialect, load_folder(&path).ok()?.pages));
    paths.into_iter().filter_map(load).collect()
}

/// A few neighbouring pages, most of them mutated.
fn damaged(random: &mut Random, pages: &Pages) -> Pages {
    let start = random.below(pages.len());
    let count = 1 + random.below(6);
    let some: Vec<_> = pages
        .iter()
        .cycle()
        .skip(start)
        .take(count.min(pages.len()))
        .collect();
    let mut out = Pages::new();
    for (path, bytes) in some {
        let donor = random.choose(pages).map_or(&[][..], |(_, bytes)| bytes);
        let bytes = if random.chance(80) {
            mutated_page(random, bytes, donor)
        } else {
            bytes.clone()
        };
        let path = if random.chance(5) {
            path.replace('s', random.word(JUNK))
        } else {
            path.clone()
        };
        if out.iter().all(|(other, _)| *other != path) {
            out.push((path, bytes));
        }
    }
    out
}

#[test]
fn mutated_pages_through_everything() {
    let folders = folders();
    assert!(!folders.is_empty());
    fuzz::run("pipeline", 60, |random| {
        let (dialect, pages) = random.choose(&folders).unwrap();
        let pages = damaged(random, pages);
        let dialect = if random.chance(90) {
            dialect
        } else {
            random.choose(ALL).unwrap().name()
        };
        checked(&pages, None, dialect);
    });
}

#[test]
fn mutated_pages_are_read() {
    let folders = folders();
    fuzz::run("page reader", 2_000, |random| {
        let (_, pages) = random.choose(&folders).unwrap();
        let (_, page) = random.choose(pages).unwrap();
        let (_, donor) = random.choose(pages).unwrap();
        let bytes = mutated_page(random, page, donor);
        let length = bytes.len();
        let cleaned = clean(bytes, random.chance(10));
        assert_eq!(cleaned.text.len(), length, "offsets are those of the file");
        let page = parse_page(FileId(0), &cleaned.text);
        for block in page.blocks {
            let span = block.span.start as usize..block.span.end as usize;
            assert!(cleaned.text.get(span).is_some(), "a span that is none");
        }
    });
}

/// What an earlier run left, damaged: names, and the model that changes are told from.
#[test]
fn mutated_files_of_earlier_runs() {
    let pages: Pages = fieldwright_testkit::synthetic::tree(40, 3);
    let source = || DocSource::new("docs", pages.clone()).dialect(Some("typescript".to_owned()));
    let first = Generator::new().source(source()).run();
    let lock = first.files["names.lock"].clone().into_bytes();
    let model = first.files["fieldwright-model.json"].clone().into_bytes();
    fuzz::run("files of earlier runs", 8, |random| {
        let text = String::from_utf8_lossy(&mutated_page(random, &lock, &model)).into_owned();
        let again = Generator::new()
            .source(source())
            .names("names.lock", text.clone())
            .threads(1)
            .run();
        let twice = Generator::new()
            .source(source())
            .names("names.lock", text)
            .threads(2)
            .run();
        assert_eq!(again.files, twice.files);
        for (path, text) in &again.files {
            assert!(
                !path.ends_with(".rs") || syn::parse_file(text).is_ok(),
                "{path}"
            );
        }
        let text = String::from_utf8_lossy(&mutated_page(random, &model, &lock)).into_owned();
        if let Ok(api) = fieldwright::model::digest::read_digest(&text) {
            for (path, text) in
                fieldwright::emit::emit(&api, &fieldwright::emit::EmitOptions::default())
            {
                assert!(
                    !path.ends_with(".rs") || syn::parse_file(&text).is_ok(),
                    "{path}"
                );
            }
        }
    });
}
