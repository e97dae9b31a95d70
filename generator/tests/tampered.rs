//! `names.lock` and the kept model, as a branch might bring them: refused, or harmless.

use crate::common::invariants::{Pages, files, is_deceptive};
use fieldwright::diff::{compare, render};
use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright::model::digest::{MODEL_FILE, read_digest};
use fieldwright::names::NAMES_FILE;
use fieldwright_testkit::synthetic;
use serde_json::Value;

/// A run with these names.
fn run(pages: &Pages, names: Option<&str>) -> Generated {
    let source = DocSource::new("docs", pages.clone()).dialect(Some("typescript".to_owned()));
    let mut generator = Generator::new().source(source);
    if let Some(names) = names {
        generator = generator.names(NAMES_FILE, names);
    }
    generator.run()
}

/// Places spread over a text.
fn places(length: usize, count: usize) -> impl Iterator<Item = usize> {
    (0..length).step_by((length / count).max(1))
}

/// What no name may be, or what would lead somewhere.
const NAMES: &[&str] = &[
    "type",
    "Self",
    "crate",
    "fn",
    "r#fn",
    "_",
    "..",
    "../../evil",
    "a/../../b",
    "/etc/passwd",
    "C:\\evil",
    "a::b::c::d",
    "::",
    "con::Nul",
    "A;struct B",
    "A{}impl",
    "\"A\\\"//\"",
    "\"A\\n#[evil]\"",
    "\"\\u202eA\"",
    "Aé",
    "9A",
    "A-B",
    "std",
    "core::String",
    "Option",
    "components::Vec",
    "18446744073709551616",
];

#[test]
fn names_that_are_none() {
    let pages = synthetic::tree(12, 5);
    let lock = run(&pages, None).files[NAMES_FILE].clone();
    let lines: Vec<&str> = lock.lines().collect();
    for name in NAMES
        .iter()
        .map(|name| (*name).to_owned())
        .chain(["x".repeat(10_000)])
    {
        for at in places(lines.len(), 6).filter(|at| !lines[*at].starts_with('#')) {
            let mut changed: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            let line = lines[at];
            let key = line.trim_start().split(' ').next().unwrap_or_default();
            let indent = &line[..line.len() - line.trim_start().len()];
            changed[at] = format!("{indent}{key} {name}");
            files(&run(&pages, Some(&changed.join("\n"))).files);
        }
    }
}

#[test]
fn bytes_of_the_names_are_flipped() {
    let pages = synthetic::tree(12, 5);
    let lock = run(&pages, None).files[NAMES_FILE].clone().into_bytes();
    let mut taken = 0;
    for at in places(lock.len(), 60) {
        for mask in [0x01, 0x20] {
            let mut changed = lock.clone();
            changed[at] ^= mask;
            let made = run(&pages, Some(&String::from_utf8_lossy(&changed))).files;
            taken += usize::from(!made.is_empty());
            files(&made);
        }
    }
    assert!(taken > 0, "no names were taken");
    // A file that is twice there, one cut off, and one of another API.
    let text = String::from_utf8_lossy(&lock).into_owned();
    for changed in [
        text.repeat(2),
        text[..text.len() / 2].to_owned(),
        run(&synthetic::tree(12, 6), None).files[NAMES_FILE].clone(),
    ] {
        files(&run(&pages, Some(&changed)).files);
    }
}

/// Reads a model; if it is one, tells its differences, and takes them for text that is shown.
fn told(text: &str, new: &Generated) -> bool {
    let Ok(old) = read_digest(text) else {
        return false;
    };
    for changelog in [compare(&old, &new.api), compare(&new.api, &old)] {
        let json: Value = serde_json::from_str(&render::json(&changelog)).unwrap();
        assert!(json.is_object() || json.is_array());
        for shown in [
            render::text(&changelog, false),
            render::markdown(&changelog),
        ] {
            let odd = shown.chars().find(|c| is_deceptive(*c));
            assert_eq!(odd, None, "{shown}");
        }
    }
    true
}

#[test]
fn bytes_of_the_model_are_flipped() {
    let new = run(&synthetic::tree(12, 5), None);
    let model = new.files[MODEL_FILE].clone().into_bytes();
    let mut read = 0;
    for at in places(model.len(), 300) {
        for mask in [0x01, 0x08, 0x80] {
            let mut changed = model.clone();
            changed[at] ^= mask;
            read += usize::from(told(&String::from_utf8_lossy(&changed), &new));
        }
    }
    assert!(read > 50, "{read} were models still");
}

/// Every value of a document once in the form that `change` gives it, some of them left out.
fn variants(value: &Value, change: &dyn Fn(&Value) -> Option<Value>) -> Vec<Value> {
    let mut found: Vec<Value> = change(value).into_iter().collect();
    match value {
        Value::Object(entries) => {
            for (key, inner) in entries {
                for changed in variants(inner, change) {
                    let mut entries = entries.clone();
                    entries.insert(key.clone(), changed);
                    found.push(Value::Object(entries));
                }
                let mut entries = entries.clone();
                entries.remove(key);
                found.push(Value::Object(entries));
            }
        }
        Value::Array(items) => {
            // The first items stand for those like them.
            for (index, inner) in items.iter().enumerate().take(2) {
                for changed in variants(inner, change) {
                    let mut items = items.clone();
                    items[index] = changed;
                    found.push(Value::Array(items));
                }
            }
        }
        _ => {}
    }
    found
}

#[test]
fn values_of_the_model_are_replaced() {
    let new = run(&synthetic::tree(3, 5), None);
    let model: Value = serde_json::from_str(&new.files[MODEL_FILE]).unwrap();
    let hostile = [
        serde_json::json!("../../evil\u{1b}[31m\u{202e}"),
        serde_json::json!("struct A; fn main() {}"),
        serde_json::json!(18_446_744_073_709_551_615_u64),
        serde_json::json!(-1),
        serde_json::json!(null),
        serde_json::json!([]),
        serde_json::json!({}),
    ];
    let (mut tried, mut read) = (0, 0);
    for other in &hostile {
        let all = variants(&model, &|_| Some(other.clone()));
        for at in places(all.len(), 150) {
            // The file is told by its start.
            let text = all[at].to_string();
            let start = "{\"digest\":true,";
            let text = match text.strip_prefix('{') {
                Some(rest) if !text.starts_with(start) => format!("{start}{rest}"),
                _ => text,
            };
            tried += 1;
            read += usize::from(told(&text, &new));
        }
    }
    assert!(
        tried > 500 && read > 20,
        "{read} of {tried} were models still"
    );
    for text in [
        format!("{{\"digest\":true,\"types\":{}", "[".repeat(100_000)),
        format!("{{\"digest\":true,\"types\":{}", "{\"a\":".repeat(100_000)),
        "{\"digest\":true,}".to_owned(),
        String::new(),
    ] {
        assert!(read_digest(&text).is_err());
    }
}
