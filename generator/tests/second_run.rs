//! What a run gives is what the next one starts from: a run over its own output changes nothing, and after an edit of
//! the pages the old names and the new model still make one crate.
//!
//! The docs are those of the other tests, and real ones where `FIELDWRIGHT_CORPUS` and `FIELDWRIGHT_FAMILIES` name them:
//! the smallest three, or as many as `FIELDWRIGHT_FOLDERS` says.

#[path = "second_run/edits.rs"]
mod edits;
#[path = "second_run/whole.rs"]
mod whole;

use crate::common::folder_of;
use crate::common::invariants::Pages;
use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright::names::NAMES_FILE;
use fieldwright::source::load_folder;
use fieldwright_testkit::{Random, fuzz};
use std::path::{Path, PathBuf};

/// A folder of docs, and its configuration if it has one.
struct Docs {
    name: String,
    pages: Pages,
    config: Option<String>,
}

impl Docs {
    fn run(&self, pages: &Pages, names: Option<&str>) -> Generated {
        let source = DocSource::new("docs", pages.clone());
        let mut generator = Generator::new().source(source);
        if let Some(config) = &self.config {
            generator = generator.config("fieldwright.toml", config.clone());
        }
        if let Some(names) = names {
            generator = generator.names(NAMES_FILE, names);
        }
        generator.run()
    }
}

/// The folders below these that have `docs`, or are docs themselves.
fn load(roots: &[PathBuf]) -> Vec<Docs> {
    let entries = roots
        .iter()
        .flat_map(|root| std::fs::read_dir(root).unwrap());
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let loaded = folders.into_iter().filter_map(|folder| {
        let inside = folder.join("docs");
        let docs = if inside.is_dir() { &inside } else { &folder };
        let loaded = load_folder(docs).inspect_err(|error| eprintln!("SKIPPED: {error}"));
        Some(Docs {
            name: folder.display().to_string(),
            pages: loaded.ok()?.pages,
            config: std::fs::read_to_string(folder.join("fieldwright.toml")).ok(),
        })
    });
    loaded.collect()
}

fn own() -> Vec<Docs> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let parts = ["cases", "pages", "tables", "families/openapi-generator"];
    let own = load(&parts.map(|part| tests.join(part)));
    assert!(own.len() > 30, "{} folders", own.len());
    own
}

/// Real docs; a loud line where there are none.
fn real() -> Vec<Docs> {
    let mut roots = Vec::new();
    for (variable, parts) in [
        ("FIELDWRIGHT_CORPUS", &[""][..]),
        ("FIELDWRIGHT_FAMILIES", &["openapi-generator", "tables"]),
    ] {
        if let Some(root) = folder_of(variable) {
            roots.extend(parts.iter().map(|part| root.join(part)));
        }
    }
    let real = load(&roots);
    assert!(roots.is_empty() || !real.is_empty(), "no docs: {roots:?}");
    real
}

/// The names that a run gave.
fn names(generated: &Generated) -> Option<&str> {
    generated.files.get(NAMES_FILE).map(String::as_str)
}

/// What another run over the output changes.
fn changes(docs: &Docs, pages: &Pages, first: &Generated) -> Vec<String> {
    let again = docs.run(pages, names(first));
    let paths = first.files.keys().chain(again.files.keys());
    let differs = |path: &&String| first.files.get(*path) != again.files.get(*path);
    let mut changed: Vec<String> = paths.filter(differs).cloned().collect();
    changed.sort();
    changed.dedup();
    changed
}

/// What another run changes, and what does not hold together.
fn unstable(docs: &Docs, first: &Generated) -> Option<String> {
    let changed = changes(docs, &docs.pages, first);
    let problems = whole::problems(first);
    let is_fine = changed.is_empty() && problems.is_empty();
    (!is_fine).then(|| format!("{}: {changed:?} {problems:?}", docs.name))
}

/// After edits of the pages, over the output of the run before.
fn edited(docs: &Docs, first: &Generated, random: &mut Random) {
    let mut pages = docs.pages.clone();
    let mut done = Vec::new();
    for _ in 0..=random.below(3) {
        done.push(edits::edit(&mut pages, random));
    }
    let second = docs.run(&pages, names(first));
    let problems = whole::problems(&second);
    assert!(problems.is_empty(), "{}: {done:?}: {problems:?}", docs.name);
    let changed = changes(docs, &pages, &second);
    assert!(changed.is_empty(), "{}: {done:?}: {changed:?}", docs.name);
}

#[test]
fn a_run_over_its_own_output_changes_nothing() {
    let all = own();
    let wrong = all
        .iter()
        .filter_map(|docs| unstable(docs, &docs.run(&docs.pages, None)));
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn after_edits_names_and_model_make_one_crate() {
    let all = own().into_iter().map(|docs| {
        let first = docs.run(&docs.pages, None);
        (docs, first)
    });
    let all: Vec<(Docs, Generated)> = all.collect();
    fuzz::run("edits", 100, |random| {
        if let Some((docs, first)) = random.choose(&all) {
            edited(docs, first, random);
        }
    });
}

/// How many folders of real docs are tried, the smallest first, unless `FIELDWRIGHT_FOLDERS` states it.
const FOLDERS: usize = 3;

/// Both, of real docs.
#[test]
fn real_docs_too() {
    let stated = std::env::var("FIELDWRIGHT_FOLDERS").ok();
    let folders = stated.and_then(|number| number.parse().ok());
    let mut all = real();
    all.sort_by_key(|docs| docs.pages.iter().map(|(_, page)| page.len()).sum::<usize>());
    let mut wrong = Vec::new();
    for (seed, docs) in (1..).zip(all.iter().take(folders.unwrap_or(FOLDERS))) {
        println!("{}", docs.name);
        let first = docs.run(&docs.pages, None);
        wrong.extend(unstable(docs, &first));
        edited(docs, &first, &mut Random::new(seed));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
