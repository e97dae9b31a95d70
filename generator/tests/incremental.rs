//! A run that takes over what it can from the last one gives what a run from scratch gives, byte for byte: after random
//! edits of the docs, the configuration and the crate, and whatever has become of the record of the last run.

#![allow(
    clippy::unwrap_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

#[path = "incremental/edits.rs"]
mod edits;

use crate::common::{PAGE, Run, TestFolder, run, tree};
use edits::Docs;
use fieldwright_testkit::Random;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

type Tree = BTreeMap<String, Vec<u8>>;

const RECORD: &str = "out/.fieldwright-cache/last-run";
const NAMES: &str = "names.lock";

/// How many edits are made: `FIELDWRIGHT_EDITS`, or enough for every day.
fn rounds() -> u32 {
    let stated = std::env::var("FIELDWRIGHT_EDITS").ok();
    stated.and_then(|text| text.parse().ok()).unwrap_or(25)
}

fn generate(folder: &TestFolder, out: &str, more: &[&str]) -> Run {
    let mut args = vec!["generate", "--docs", "docs", "--out", out, "--name", "a"];
    args.extend(["--config", "fieldwright.toml"]);
    args.extend(more);
    run(folder.path(), &args)
}

fn skipped(run: &Run) -> bool {
    run.stderr.contains("`--force` does everything again")
}

/// What a run from scratch gives that knows the names of `before`; nothing if it fails.
fn from_scratch(folder: &TestFolder, before: &Tree) -> Option<Tree> {
    let out = folder.path().join("clean");
    let _ = fs::remove_dir_all(&out);
    if let Some(names) = before.get(NAMES) {
        folder.write(&format!("clean/{NAMES}"), names);
    }
    (generate(folder, "clean", &[]).code == 0).then(|| tree(&out))
}

fn differences<'t>(a: &'t Tree, b: &'t Tree) -> Vec<&'t String> {
    let all = a.keys().chain(b.keys());
    let mut all: Vec<_> = all.filter(|path| a.get(*path) != b.get(*path)).collect();
    all.dedup();
    all
}

/// Does something to the record that must not matter. `old` is a record of long ago.
fn damage(folder: &Path, random: &mut Random, old: &[u8]) {
    let path = folder.join(RECORD);
    let Ok(mut bytes) = fs::read(&path) else {
        return;
    };
    match random.below(7) {
        0 => bytes.truncate(random.below(bytes.len())),
        1 => {
            let at = random.below(bytes.len());
            bytes[at] ^= 1 << random.below(8);
        }
        2 => bytes = b"garbage".to_vec(),
        3 => bytes = old.to_vec(),
        4 => bytes.clear(),
        5 => {
            // A folder where the file was.
            fs::remove_file(&path).unwrap();
            fs::create_dir(&path).unwrap();
            return;
        }
        _ => {
            fs::remove_dir_all(path.parent().unwrap()).unwrap();
            return;
        }
    }
    fs::write(&path, bytes).unwrap();
}

#[test]
fn random_edits_give_what_a_run_from_scratch_gives() {
    let folder = TestFolder::new();
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/docs");
    let mut docs = Docs::read(&specs, |path| {
        path.starts_with("models/components/ac") || path.starts_with("sdks/accounts")
    });
    let mut random = Random::new(7);
    docs.write(&folder);
    assert_eq!(generate(&folder, "out", &[]).code, 0);
    let first = fs::read(folder.path().join(RECORD)).unwrap();
    let (mut changed, mut skips, mut failed) = (0, 0, 0);
    for round in 0..rounds() {
        let what = docs.edit(&mut random);
        docs.write(&folder);
        if random.below(4) == 0 {
            damage(folder.path(), &mut random, &first);
        }
        let before = tree(&folder.path().join("out"));
        let run = generate(&folder, "out", &[]);
        let after = tree(&folder.path().join("out"));
        let Some(clean) = from_scratch(&folder, &before) else {
            assert_eq!((run.code, &after), (1, &before), "{round}: {what}");
            failed += 1;
            continue;
        };
        assert_eq!(run.code, 0, "{round}: {what}: {}", run.stderr);
        let found = differences(&after, &clean);
        assert!(found.is_empty(), "{round}: {what}: {found:?}");
        changed += usize::from(after != before);
        // Again: nothing is left to do, and it is known at once unless names were dropped.
        let again = generate(&folder, "out", &[]);
        assert_eq!(again.code, 0, "{round}: {what}");
        assert_eq!(tree(&folder.path().join("out")), after, "{round}: {what}");
        assert_eq!(
            skipped(&again),
            !run.stderr.contains("FW304"),
            "{round}: {what}"
        );
        skips += usize::from(skipped(&again));
    }
    assert!(
        changed > 0 && skips > 0,
        "{changed} changed, {skips} skipped"
    );
    eprintln!("{changed} changed, {skips} skipped, {failed} failed");
}

/// A folder with docs, a configuration and a crate.
fn one_page() -> TestFolder {
    let folder = TestFolder::new();
    folder.write("docs/models/components/amount.md", PAGE);
    folder.write(
        "docs/models/components/total.md",
        PAGE.replace("Amount", "Total"),
    );
    folder.write("fieldwright.toml", "");
    let first = generate(&folder, "out", &[]);
    assert_eq!(first.code, 0, "{}", first.stderr);
    assert!(!skipped(&first));
    folder
}

#[test]
fn nothing_is_done_where_nothing_has_changed() {
    let folder = one_page();
    let again = generate(&folder, "out", &[]);
    assert!(skipped(&again), "{}", again.stderr);
    for words in ["2 structs", "Guessed", "Answer: "] {
        assert!(again.stderr.contains(words), "{words}: {}", again.stderr);
    }
    let check = generate(&folder, "out", &["--check"]);
    assert_eq!(check.code, 0);
    assert!(check.stderr.contains("is up to date"), "{}", check.stderr);
    // Whoever asks for more than that gets it.
    for more in [&["--force"][..], &["-v"], &["--message-format", "json"]] {
        let full = generate(&folder, "out", more);
        assert!(full.code == 0 && !skipped(&full), "{more:?}");
        assert!(skipped(&generate(&folder, "out", &[])), "{more:?}");
    }
}

#[test]
fn other_input_or_options_are_noticed() {
    let folder = one_page();
    let page = "docs/models/components/amount.md";
    let noticed = |what: &str, more: &[&str]| {
        let run = generate(&folder, "out", more);
        assert!(run.code == 0 && !skipped(&run), "{what}: {}", run.stderr);
        let run = generate(&folder, "out", more);
        assert!(skipped(&run), "{what}: {}", run.stderr);
    };
    folder.write(page, PAGE.replace("How much", "How little"));
    noticed("a page", &[]);
    folder.write(page, PAGE.replace("How much", "How l\u{ed}ttle"));
    noticed("a page of the same length", &[]);
    folder.write(
        "docs/models/components/more.md",
        PAGE.replace("Amount", "More"),
    );
    noticed("another page", &[]);
    folder.write("docs/notes.md", "# Notes");
    noticed("a page that is no model", &[]);
    folder.write("fieldwright.toml", "[package]\nversion = \"0.2.0\"\n");
    noticed("the configuration", &[]);
    noticed("a stricter run", &["--strict"]);
    noticed("a twin", &["--twin", "docs"]);
}

/// The files that differ in what they are to the program: those of the root and the examples, and the first one of each
/// folder of Rust.
fn one_of_each_kind(crate_files: &Tree) -> Tree {
    let mut folders = BTreeSet::new();
    let files = crate_files.iter().filter(|(path, _)| {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        !path.starts_with("src/") || folders.insert(folder.to_owned())
    });
    let files = files.map(|(path, content)| (path.clone(), content.clone()));
    files.collect()
}

#[test]
fn whatever_happened_to_the_crate_is_noticed() {
    let folder = one_page();
    let out = folder.path().join("out");
    let whole = tree(&out);
    for (path, content) in &one_of_each_kind(&whole) {
        let file = out.join(path);
        // Those become the user's by an edit.
        let yields = path == "README.md" || path.starts_with("examples/");
        fs::remove_file(&file).unwrap();
        let run = generate(&folder, "out", &[]);
        assert!(!skipped(&run), "{path} was deleted");
        // Without the manifest nothing is known to be fieldwright's, but all of it is as it should be.
        assert_eq!(run.code, 0, "{path}: {}", run.stderr);
        assert_eq!(tree(&out), whole, "{path}");
        let mut edited = content.clone();
        edited.extend(b"// mine\n");
        fs::write(&file, edited).unwrap();
        let run = generate(&folder, "out", &[]);
        assert!(!skipped(&run), "{path} was edited");
        let run = generate(&folder, "out", &["--force"]);
        assert_eq!((run.code, tree(&out) == whole), (0, !yields), "{path}");
        assert!(skipped(&generate(&folder, "out", &[])), "{path}");
        if yields {
            fs::remove_file(&file).unwrap();
            assert!(!skipped(&generate(&folder, "out", &[])), "{path}");
            assert_eq!(tree(&out), whole, "{path}");
        }
    }
    // An edit that keeps size and time.
    let file = out.join("src/components/amount.rs");
    let time = fs::metadata(&file).unwrap().modified().unwrap();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen("Do not edit", "Do net edit", 1)).unwrap();
    let handle = fs::File::options().write(true).open(&file).unwrap();
    handle.set_modified(time).unwrap();
    let run = generate(&folder, "out", &[]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("changed by hand"), "{}", run.stderr);
}

#[test]
#[cfg(unix)]
fn nothing_is_written_through_links() {
    let folder = one_page();
    let cache = folder.path().join("out/.fieldwright-cache");
    fs::remove_dir_all(&cache).unwrap();
    fs::create_dir(folder.path().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", &cache).unwrap();
    assert_eq!(generate(&folder, "out", &[]).code, 0);
    assert!(tree(&folder.path().join("elsewhere")).is_empty());
    fs::remove_file(&cache).unwrap();
    fs::create_dir(&cache).unwrap();
    folder.write("precious", "mine");
    std::os::unix::fs::symlink("../../precious", cache.join("last-run.new")).unwrap();
    assert_eq!(generate(&folder, "out", &[]).code, 0);
    assert_eq!(fs::read(folder.path().join("precious")).unwrap(), b"mine");
    assert!(skipped(&generate(&folder, "out", &[])));
}
