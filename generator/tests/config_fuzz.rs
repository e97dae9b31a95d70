//! Damaged configurations: nothing panics or hangs, the same is read twice, findings point into the file, and what is
//! read decides the same on every run.
//!
//! `FIELDWRIGHT_FUZZ_SECONDS=600 cargo test --release -p fieldwright --test all config_fuzz -- --nocapture --test-threads 1`
//! runs each target for ten minutes.

// Helpers outside of `#[test]` functions end a test by a panic too.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "the helpers of tests"
)]

use crate::common::invariants::{Pages, checked};
use fieldwright::config::{Config, Glob, parse_type, quoted, type_text};
use fieldwright::source::load_folder;
use fieldwright_testkit::mutate::{JUNK, mutated_text};
use fieldwright_testkit::{Random, fuzz};
use std::path::Path;

/// Keys, values and marks of the file.
const PIECES: &[&str] = &[
    "[package]\n",
    "[settings]\n",
    "[[source]]\n",
    "[[override]]\n",
    "[override]\n",
    "[[package]]\n",
    "[a.b.\"c d\"]\n",
    "path = \"components.*.*\"\n",
    "path = \"components.Parcel\"\n",
    "path = \"**\"\n",
    "reason = \"x\"\n",
    "rename = \"type\"\n",
    "wire = \"a b\"\n",
    "type = \"map<string[]?>\"\n",
    "type = \"components.Parcel\"\n",
    "optional = true\n",
    "nullable = true\n",
    "number = \"integer\"\n",
    "values = [\"a\", 1, true]\n",
    "open = false\n",
    "discriminant = \"kind\"\n",
    "members = [\"components.Toy\", \"string\"]\n",
    "tags = { a = \"components.Toy\" }\n",
    "rename-all = \"snake_case\"\n",
    "location = \"header\"\n",
    "rules = { add = [{ max-chars = 4 }], remove = [\"format\"] }\n",
    "rules = { change = [{ pattern = 1 }] }\n",
    "exclude = true\n",
    "default = 1979-05-27T07:32:00Z\n",
    "secret = true\n",
    "read-only = true\n",
    "lenient-nulls = \"never\"\n",
    "unknown-keys = \"keep\"\n",
    "keywords = [\"a\"]\n",
    "true",
    "\"\"\"",
    "'''",
    "\"",
    "= ",
    "inf",
    "nan",
    "0x7fffffffffffffff",
    "9223372036854775808",
    "{",
    "}",
    "[",
    "]",
    ",",
    ".",
    "#",
    "\n",
    "\\u00e9",
    "\\UFFFFFFFF",
    "<",
    ">",
    "?",
    "[]",
    "*",
    "**",
    "map<",
];

/// The configurations of this repository.
fn seeds() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let paths = [
        "../specs/fieldwright.toml",
        "../xtask/oracle/moov.toml",
        "tests/export/shop/fieldwright.toml",
        "tests/ui/bad-config/fieldwright.toml",
    ];
    let read = |path| std::fs::read_to_string(root.join(path)).expect("a configuration");
    paths.into_iter().map(read).collect()
}

/// Some tables of one of the files, damaged.
fn damaged(random: &mut Random, seeds: &[String]) -> String {
    let some = |random: &mut Random| {
        let seed = random.choose(seeds).expect("a seed");
        let tables: Vec<&str> = seed.split("\n\n").collect();
        let start = random.below(tables.len());
        let end = (start + 1 + random.below(6)).min(tables.len());
        tables[start..end].join("\n\n")
    };
    let (text, donor) = (some(random), some(random));
    let text = values_moved(random, &text);
    if random.chance(85) {
        mutated_text(random, &text, &donor, PIECES)
    } else {
        text
    }
}

/// Keys get the values of others: still TOML, but of another kind.
fn values_moved(random: &mut Random, text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..random.below(3) {
        let (from, to) = (random.below(lines.len()), random.below(lines.len()));
        if lines.is_empty() {
            break;
        }
        let value = lines[from]
            .split_once(" = ")
            .map(|(_, value)| value.to_owned());
        let key = lines[to].split_once(" = ").map(|(key, _)| key.to_owned());
        if let (Some(key), Some(value)) = (key, value) {
            lines[to] = format!("{key} = {value}");
        }
    }
    lines.join("\n")
}

#[test]
fn damaged_configurations_are_read() {
    let seeds = seeds();
    let shop = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/export/shop/docs");
    let pages: Pages = load_folder(&shop).expect("pages").pages;
    let (mut files, mut sound) = (0, 0);
    fuzz::run("configurations", 1_500, |random| {
        let text = damaged(random, &seeds);
        let (config, found) = Config::parse(&text);
        let (again, found_again) = Config::parse(&text);
        assert_eq!(format!("{config:?}"), format!("{again:?}"), "{text:?}");
        assert_eq!(found.items(), found_again.items(), "{text:?}");
        for item in found.items() {
            assert!(!item.message.trim().is_empty(), "{text:?}");
            let span = item.span.expect("a place in the file");
            let part = text.get(span.start as usize..span.end as usize);
            assert!(part.is_some(), "{span:?}: {text:?}");
        }
        files += 1;
        sound += usize::from(!found.has_errors());
        if random.chance(3) {
            checked(&pages, Some(&text), "typescript");
        }
    });
    fuzz::reaches("configurations that can be used", sound, files, 2);
}

#[test]
fn quoted_text_is_itself() {
    fuzz::run("quoted text", 1_000, |random| {
        let text: String = (0..random.below(6)).map(|_| random.word(JUNK)).collect();
        let file = format!("[package]\ndescription = {}\n", quoted(&text));
        let (config, found) = Config::parse(&file);
        assert!(found.items().is_empty(), "{file:?}: {:?}", found.items());
        assert_eq!(config.package.description, Some(text));
    });
}

#[test]
fn damaged_types_are_read() {
    const SEEDS: &[&str] = &[
        "map<map<string[]?>>[]",
        "components.Amount?[]",
        "\"ach\"",
        "map<timestamp>?",
        "-12",
        "integer[][][]",
    ];
    let (mut rounds, mut read) = (0, 0);
    fuzz::run("types of overrides", 4_000, |random| {
        let (seed, donor) = (random.word(SEEDS), random.word(SEEDS));
        let text = mutated_text(random, seed, donor, PIECES);
        let result = parse_type(&text);
        rounds += 1;
        assert_eq!(result, parse_type(&text), "{text:?}");
        match result {
            Ok(ty) => {
                if let Some(again) = type_text(&ty) {
                    assert_eq!(parse_type(&again), Ok(ty), "{text:?}: {again:?}");
                    read += 1;
                }
            }
            Err(error) => {
                assert!(!error.message.is_empty());
                assert!(
                    text.get(..error.offset).is_some(),
                    "{}: {text:?}",
                    error.offset
                );
            }
        }
    });
    fuzz::reaches("types that are read", read, rounds, 3);
}

#[test]
fn damaged_patterns_match() {
    fuzz::run("patterns", 2_000, |random| {
        let pattern = mutated_text(random, "components.*.**.a?", "**.*.*.*.*.*b", PIECES);
        let text = mutated_text(random, "components.Parcel.insured", &pattern, JUNK);
        let separator = if random.chance(50) { '.' } else { '/' };
        let glob = Glob::new(&pattern, separator);
        assert_eq!(glob.matches(&text), glob.matches(&text));
        assert!(glob.matches(&pattern), "{pattern:?}");
        assert!(
            !glob.is_literal() || glob.matches(&text) == (pattern == text),
            "{pattern:?}: {text:?}"
        );
        assert!(Glob::new("**", separator).matches(&text), "{text:?}");
    });
}
