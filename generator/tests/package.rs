//! What a `[package]` table may say: whatever is taken, Cargo takes too; the rest is an error with its line.

use crate::common::{PAGE, TestFolder, cargo};
use fieldwright::config::{Config, quoted};
use fieldwright::emit::EmitOptions;
use fieldwright::generator::{DocSource, Generator};
use fieldwright::source::Position;

/// Texts that one key or another cannot have, and some that it can.
const VALUES: &[&str] = &[
    "",
    " ",
    "a",
    "a-b",
    "a b",
    "A_1",
    "-a",
    "_",
    "1a",
    "fn",
    "Self",
    "test",
    "core",
    "nul",
    "é",
    "../x",
    "/etc/passwd",
    "a/b",
    "a\"b",
    "a\\b",
    "a\nb",
    "a\r\nb",
    "a\tb",
    "a\0b",
    "\u{7f}",
    "\u{202e}",
    "\u{feff}",
    "]\n[dependencies]\nx = \"1\"",
    "\"\nbuild = \"build.rs\"\n#",
    "'''",
    "\"\"\"",
    "{ workspace = true }",
    "${HOME}",
    "true",
    "1",
    "1.0",
    "1.0.0",
    "1.0.0-rc.1",
    "1.0.0+a",
    "1.0.0-é",
    "1.0.0 ",
    "01.0.0",
    "v1.0.0",
    "1.0.0.0",
    "*",
    "^1",
    "99999999999999999999.0.0",
    "0.0.0",
    "1.85",
    "1.85.0",
    "1.90-nightly",
    "1.90.0-beta.1",
    "1.90.*",
    "1.30",
    "stable",
    "1.",
    ".1",
    "1.95.0.0",
    "2.0",
    "1.18446744073709551615",
    "4294967296.0",
    "2024",
    "https://a.example",
    "http://",
    "MIT OR",
    "README.md",
    "me <a@b.example>",
    "<",
    "@",
];

const TEXTS: &[&str] = &[
    "name",
    "version",
    "rust-version",
    "description",
    "license",
    "repository",
    "homepage",
    "documentation",
    "readme",
];

const LISTS: &[&str] = &["keywords", "categories", "authors"];

fn table(key: &str, value: &str) -> String {
    let value = quoted(value);
    if LISTS.contains(&key) {
        format!("[package]\n{key} = [{value}, {value}]\n")
    } else {
        format!("[package]\n{key} = {value}\n")
    }
}

/// Whether the configuration is taken; if not, each error stands at the line of the key.
fn is_taken(text: &str) -> bool {
    let found = Config::parse(text).1.into_sorted();
    for item in &found {
        let span = item
            .span
            .as_ref()
            .unwrap_or_else(|| panic!("{text}{item:?}"));
        assert_eq!(Position::of(text, span.start).line, 2, "{text}{item:?}");
    }
    found.is_empty()
}

/// Lets Cargo read the manifest of a crate with this configuration.
fn build(folder: &TestFolder, text: &str) {
    let (config, _) = Config::parse(text);
    let mut options = EmitOptions::default();
    if let Some(name) = config.package.name {
        options.name = name;
    }
    let pages = vec![(
        "models/components/amount.md".to_owned(),
        PAGE.as_bytes().to_vec(),
    )];
    let files = Generator::new()
        .source(DocSource::new("docs", pages).dialect(Some("typescript".to_owned())))
        .options(options)
        .config("fieldwright.toml", text)
        .run()
        .files;
    assert!(!files.is_empty(), "{text}");
    for path in ["Cargo.toml", "src/lib.rs"] {
        folder.write(path, &files[path]);
    }
    cargo(
        folder.path(),
        &["metadata", "--no-deps", "--format-version", "1"],
        &[],
    );
}

#[test]
fn cargo_takes_what_is_taken() {
    let folder = TestFolder::new();
    let (mut taken, mut refused) = (0, 0);
    for value in VALUES {
        // Keys of which Cargo reads the value are tried one by one, the others at once.
        let mut rest = String::from("[package]\n");
        for key in TEXTS.iter().chain(LISTS) {
            let text = table(key, value);
            if !is_taken(&text) {
                refused += 1;
                continue;
            }
            taken += 1;
            if matches!(*key, "name" | "version" | "rust-version") {
                build(&folder, &text);
            } else {
                rest.push_str(text.trim_start_matches("[package]\n"));
            }
        }
        build(&folder, &rest);
    }
    assert!(
        taken > 200 && refused > 100,
        "{taken} taken, {refused} refused"
    );
}
