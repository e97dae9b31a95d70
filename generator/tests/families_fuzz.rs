//! Mutated pages of OpenAPI Generator and of tables written by hand, profiles put together at random, and twins that
//! disagree: nothing panics or hangs, and the same pages give the same bytes whatever the threads and the order.
//!
//! `FIELDWRIGHT_FUZZ_SECONDS=600 cargo test --release -p fieldwright --test all families_fuzz -- --nocapture --test-threads 1`
//! runs each target for ten minutes.

use crate::common::invariants::{Pages, checked_as};
use fieldwright::config::Config;
use fieldwright::config::profile::Profile;
use fieldwright::generator::DocSource;
use fieldwright::source::load_folder;
use fieldwright_testkit::mutate::{JUNK, mutated_page};
use fieldwright_testkit::{Random, fuzz};
use std::path::{Path, PathBuf};

/// The folders of pages below one of this crate's folders of tests.
fn folders(below: &str) -> Vec<Pages> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(below);
    let entries = std::fs::read_dir(root).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.is_dir());
    paths.sort();
    let load = |path: &PathBuf| load_folder(path).expect("pages").pages;
    let found: Vec<Pages> = paths.iter().map(load).collect();
    assert!(found.len() > 5, "{below}");
    found
}

/// A few pages of one of the folders, so many in a hundred mutated.
fn damaged(random: &mut Random, folders: &[Pages], percent: usize) -> Pages {
    let pages = random.choose(folders).unwrap();
    let first = random.below(pages.len());
    let count = 1 + random.below(5);
    let some = pages
        .iter()
        .cycle()
        .skip(first)
        .take(count.min(pages.len()));
    some.map(|(path, bytes)| {
        let donor = random.choose(pages).map_or(&[][..], |(_, bytes)| bytes);
        let bytes = if random.chance(percent) {
            mutated_page(random, bytes, donor)
        } else {
            bytes.clone()
        };
        (path.clone(), bytes)
    })
    .collect()
}

fn family(name: &str) -> impl Fn(usize, Pages) -> DocSource {
    let name = name.to_owned();
    move |_, pages| DocSource::new("docs", pages).family(Some(name.clone()))
}

/// Mutated pages of the folders below one of this crate's folders of tests, read as a family.
fn mutated(below: &str, name: &str, rounds: u64) {
    let folders = folders(below);
    fuzz::run(name, rounds, |random| {
        let pages = damaged(random, &folders, 80);
        checked_as(&[pages], None, &family(name));
    });
}

#[test]
fn mutated_pages_of_openapi_generator() {
    mutated("families/openapi-generator", "openapi-generator", 40);
}

#[test]
fn mutated_tables() {
    mutated("tables", "tables", 60);
}

#[test]
fn twins_that_disagree() {
    let folders = folders("families/openapi-generator");
    fuzz::run("twins", 30, |random| {
        let count = 2 + random.below(2);
        let twins: Vec<Pages> = (0..count).map(|_| damaged(random, &folders, 40)).collect();
        checked_as(&twins, None, &|index, pages| {
            DocSource::new(format!("docs{index}"), pages)
                .family(Some("openapi-generator".to_owned()))
        });
    });
}

/// Keys of a profile, each with what kind of value it takes.
const KEYS: &[(&str, &str)] = &[
    ("columns.name", "words"),
    ("columns.field", "words"),
    ("columns.type", "words"),
    ("columns.required", "words"),
    ("columns.description", "words"),
    ("columns.default", "words"),
    ("columns.example", "words"),
    ("columns.values", "words"),
    ("columns.rules", "words"),
    ("columns.place", "words"),
    ("columns.label", "words"),
    ("columns.pattern", "words"),
    ("columns.value", "words"),
    ("name.optional-suffix", "word"),
    ("name.required-suffix", "word"),
    ("name.pattern", "word"),
    ("name.paths", "switch"),
    ("name.nested-prefix", "word"),
    ("object.skip", "words"),
    ("object.strip-suffix", "words"),
    ("object.strip-prefix", "words"),
    ("object.need-suffix", "words"),
    ("object.level", "number"),
    ("object.ignore", "words"),
    ("type.array", "words"),
    ("type.map", "words"),
    ("type.nullable", "words"),
    ("type.ignore-prefix", "words"),
    ("type.ignore-suffix", "words"),
    ("required.default", "switch"),
    ("required.yes", "words"),
    ("required.no", "words"),
    ("required.sometimes", "words"),
    ("required.description", "words"),
    ("required.rules", "words"),
    ("words.string", "word"),
    ("words.Text", "word"),
    ("base", "base"),
];

/// Words that mean something to one key or another.
const WORDS: &[&str] = &[
    "",
    "Name",
    "Field",
    "Type",
    "Required",
    "Description",
    "yes",
    "no",
    "?",
    "*",
    "»",
    ".",
    "{T}",
    "{T}[]",
    "list of {T}",
    "{T}{T}",
    "map<{T}>",
    "{name}",
    "{type}",
    "`{name}` _{type}_",
    "string",
    "Text",
    "object",
    "array",
    "ß",
    "İ",
    "é",
    "{",
    "}",
];

/// A profile as text of the configuration.
fn profile(random: &mut Random) -> String {
    let mut keys = KEYS.to_vec();
    random.shuffle(&mut keys);
    let mut text =
        "[[source]]\npath = \"docs\"\nfamily = \"tables\"\n[source.profile]\n".to_owned();
    let count = 1 + random.below(8);
    for (key, kind) in keys.into_iter().take(count) {
        let word = |random: &mut Random| {
            let list = if random.chance(85) { WORDS } else { JUNK };
            fieldwright::config::quoted(random.word(list))
        };
        let value = match kind {
            "switch" => random.chance(50).to_string(),
            "number" => random.below(9).to_string(),
            "base" => {
                let bases = [
                    "common",
                    "kubernetes",
                    "protobuf",
                    "question-marks",
                    "nosuch",
                ];
                fieldwright::config::quoted(random.word(&bases))
            }
            "words" if random.chance(50) => format!("[{}, {}]", word(random), word(random)),
            _ => word(random),
        };
        text.extend([key, " = ", &value, "\n"]);
    }
    text
}

#[test]
fn profiles_put_together_at_random() {
    let folders = folders("tables");
    let (mut rounds, mut read) = (0, 0);
    fuzz::run("profiles", 60, |random| {
        let text = profile(random);
        let (config, _) = Config::parse(&text);
        let own: Option<Profile> = config
            .sources
            .first()
            .and_then(|source| source.profile.clone());
        rounds += 1;
        read += usize::from(own.is_some());
        let pages = damaged(random, &folders, 40);
        checked_as(&[pages], Some(&text), &|index, pages| {
            family("tables")(index, pages).profile(own.clone())
        });
    });
    fuzz::reaches("profiles that can be used", read, rounds, 60);
}
