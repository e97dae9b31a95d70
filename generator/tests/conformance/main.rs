//! The same small API described in every language says the same, but for what each language cannot tell.
//!
//! `tests/dialects/CASE/facts.txt` lists what the API is. `tests/dialects/CASE/LANGUAGE/differences.txt` lists, with a
//! reason for each, the facts that this language's pages give otherwise. Anything else that differs fails, and so does
//! a listed difference that is none any more. `model.txt` and `LANGUAGE/model-differences.txt` are the same for what is
//! decided from one language alone; all languages together have to give `model.txt` without any difference.

#![allow(
    clippy::expect_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

mod facts;
mod model;

use facts::Facts;
use fieldwright::diagnostic::Diagnostics;
use fieldwright::docs::family::sdk::dialect::ALL;
use fieldwright::docs::{DocSet, ReadOptions, read_docs};
use fieldwright::generator::{DocSource, Generator};
use fieldwright::source::{SourceMap, load_folder};
use std::fs;
use std::path::{Path, PathBuf};

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dialects");
    let mut cases: Vec<_> = fs::read_dir(&root)
        .expect("the folder of cases")
        .map(|entry| entry.expect("a case").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    cases
}

fn read(folder: &Path) -> (DocSet, Diagnostics) {
    let loaded = load_folder(&folder.join("docs")).expect("a folder of pages");
    let mut map = SourceMap::new();
    map.add_folder("case", loaded.pages);
    let mut diagnostics = Diagnostics::new();
    let set = read_docs(&map, 0, &ReadOptions::default(), &mut diagnostics);
    (set, diagnostics)
}

/// `NAME = VALUE` lines; empty lines and those that start with `#` are left out.
fn parse_facts(text: &str) -> Facts {
    text.lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| {
            line.split_once(" = ")
                .unwrap_or((line.trim_end_matches(" ="), ""))
        })
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The facts of a language: those of the case with its differences applied. A difference is `NAME = VALUE`, or
/// `- NAME` for a fact that these pages do not give; the reason stands in a comment above it. `*` at either end of a
/// name stands for anything.
fn expected(common: &Facts, differences: &str, language: &str) -> Facts {
    let mut facts = common.clone();
    let mut reasoned = false;
    for line in differences.lines().map(str::trim) {
        if let Some(reason) = line.strip_prefix('#') {
            reasoned = !reason.trim().is_empty();
            continue;
        }
        if line.is_empty() {
            reasoned = false;
            continue;
        }
        assert!(reasoned, "{language}: no reason stands above `{line}`");
        let (removes, rest) = match line.strip_prefix("- ") {
            Some(rest) => (true, rest),
            None => (false, line),
        };
        let (pattern, value) = rest.split_once(" = ").unwrap_or((rest, ""));
        let names: Vec<String> = if pattern.contains('*') {
            common
                .keys()
                .filter(|name| matches(pattern, name))
                .cloned()
                .collect()
        } else {
            vec![pattern.to_owned()]
        };
        assert!(!names.is_empty(), "{language}: `{line}` matches no fact");
        let mut changed = false;
        for name in names {
            changed |= if removes {
                facts.remove(&name).is_some()
            } else {
                facts.insert(name, value.to_owned()).as_deref() != Some(value)
            };
        }
        assert!(changed, "{language}: `{line}` is no difference");
    }
    facts
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((before, after)) => {
            name.starts_with(before)
                && name.ends_with(after)
                && name.len() >= before.len() + after.len()
        }
    }
}

#[test]
fn every_dialect_describes_every_case_alike() {
    let cases = cases();
    assert!(!cases.is_empty());
    for case in cases {
        let common = fs::read_to_string(case.join("facts.txt")).unwrap_or_default();
        let common = parse_facts(&common);
        let mut failures = String::new();
        for dialect in ALL {
            let language = dialect.name();
            let folder = case.join(language);
            let (set, diagnostics) = read(&folder);
            assert_eq!(set.dialect.name(), language, "{}", folder.display());
            assert!(
                diagnostics.items().is_empty(),
                "{language}: {:?}",
                diagnostics.items()
            );
            let differences =
                fs::read_to_string(folder.join("differences.txt")).unwrap_or_default();
            let wanted = expected(&common, &differences, language);
            failures += &compare(language, &wanted, &facts::of(&set));
        }
        assert!(failures.is_empty(), "{}:\n{failures}", case.display());
    }
}

fn source(folder: &Path) -> DocSource {
    DocSource::load(&folder.join("docs")).expect("a folder of pages")
}

#[test]
fn every_language_alone_gives_the_model_but_for_what_it_cannot_tell() {
    for case in cases() {
        let common = fs::read_to_string(case.join("model.txt")).unwrap_or_default();
        let common = parse_facts(&common);
        let mut failures = String::new();
        for dialect in ALL {
            let language = dialect.name();
            let folder = case.join(language);
            let found = Generator::new().source(source(&folder)).model(&|_| {});
            let differences = fs::read_to_string(folder.join("model-differences.txt"));
            let wanted = expected(&common, &differences.unwrap_or_default(), language);
            failures += &compare(language, &wanted, &model::of(&found.api));
        }
        assert!(failures.is_empty(), "{}:\n{failures}", case.display());
    }
}

#[test]
fn all_languages_together_give_the_model_whichever_comes_first() {
    for case in cases() {
        let common = fs::read_to_string(case.join("model.txt")).unwrap_or_default();
        let common = parse_facts(&common);
        let mut failures = String::new();
        for primary in ["typescript", "python"] {
            let mut generator = Generator::new().source(source(&case.join(primary)));
            for dialect in ALL.iter().filter(|dialect| dialect.name() != primary) {
                generator = generator.source(source(&case.join(dialect.name())));
            }
            let found = generator.model(&|_| {});
            let label = format!("{primary} and all others");
            failures += &compare(&label, &common, &model::of(&found.api));
        }
        assert!(failures.is_empty(), "{}:\n{failures}", case.display());
    }
}

fn compare(language: &str, wanted: &Facts, found: &Facts) -> String {
    let missing = wanted.iter().filter_map(|(name, value)| {
        let other = found.get(name).map_or("missing", String::as_str);
        (other != value).then(|| format!("{language}: {name} = {other}   (expected {value})\n"))
    });
    let surplus = found
        .iter()
        .filter(|(name, _)| !wanted.contains_key(*name))
        .map(|(name, value)| format!("{language}: {name} = {value}   (not expected)\n"));
    missing.chain(surplus).collect()
}
