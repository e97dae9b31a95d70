//! All cases as one crate, so that the compiler runs once: each case is a module, the support module is shared.

use super::{Case, all};
use crate::common::{cargo, kept_crate};
use fieldwright::model::{Shape, TypeId};
use std::collections::BTreeMap;
use std::fmt::Write;

#[test]
fn emitted_readers_and_writers_do_as_they_should() {
    let mut cases = all();
    cases.retain(|case| {
        let is_made = !case.generated.has_errors();
        assert!(is_made || case.lines.is_empty(), "{}", case.name);
        is_made
    });
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut root =
        String::from("#![allow(missing_docs, unreachable_pub, dead_code)]\npub mod support;\n");
    for case in &cases {
        add_module(case, &mut files);
        writeln!(root, "pub mod {};", case.name).unwrap();
    }
    files.insert("src/lib.rs".to_owned(), root);
    files.insert("tests/values.rs".to_owned(), test(&cases));
    let folder = kept_crate("cases", files);
    cargo(&folder, &["test", "--test", "values"], &[]);
}

/// The crate of a case as a module of the common one.
fn add_module(case: &Case, files: &mut BTreeMap<String, String>) {
    for (path, text) in &case.generated.files {
        let Some(inside) = path.strip_prefix("src/") else {
            if path == "Cargo.toml" {
                // Numbers of more than 64 bits are read from the text of the document.
                let text = text.replace(
                    "serde_json = \"1.0\"",
                    "serde_json = { version = \"1.0\", features = [\"raw_value\"] }",
                );
                files.entry(path.clone()).or_insert(text);
            }
            continue;
        };
        if inside.starts_with("support/") {
            files.insert(path.clone(), text.clone());
            continue;
        }
        let name = &case.name;
        let text = text
            .replace("crate::", &format!("crate::{name}::"))
            .replace(&format!("crate::{name}::support"), "crate::support")
            .replace("pub mod support;\n", "");
        let text = if inside == "lib.rs" {
            without_attributes(&text)
        } else {
            text
        };
        let inside = if inside == "lib.rs" { "mod.rs" } else { inside };
        files.insert(format!("src/{name}/{inside}"), text);
    }
}

/// A module has no attributes of a crate.
fn without_attributes(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with("#!["));
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn test(cases: &[Case]) -> String {
    let mut checks = String::new();
    for case in cases {
        for line in &case.lines {
            let Some(def) = case.generated.api.get(&TypeId(line.ty.clone())) else {
                panic!("{}: no type {}", case.name, line.ty);
            };
            let package = "api_types";
            let path = format!("{package}::{}::{}", case.name, def.rust_path);
            let (json, written) = (&line.json, &line.written);
            let what = format!("{} {} {json}", case.name, line.ty);
            if line.member == "error" {
                writeln!(checks, "    refused::<{path}>({json:?}, {what:?});").unwrap();
                continue;
            }
            let is_member = match def.shape {
                Shape::Union(_) => format!("|it| matches!(it, {path}::{}(..))", line.member),
                _ => "|_| true".to_owned(),
            };
            writeln!(
                checks,
                "    read::<{path}>({json:?}, {written:?}, {is_member}, {what:?});"
            )
            .unwrap();
        }
    }
    format!("{HELPERS}\n#[test]\nfn values() {{\n{checks}}}\n")
}

const HELPERS: &str = r#"
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, from_str, to_string};
use std::fmt::Debug;

fn read<T: DeserializeOwned + Serialize + Debug>(json: &str, written: &str, is_member: fn(&T) -> bool, what: &str) {
    let value: T = from_str(json).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(is_member(&value), "{what}: {value:?}");
    let text = to_string(&value).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_eq!(digits(&text), digits(written), "{what}: {value:?}");
    let text: Value = from_str(&text).unwrap();
    let written: Value = from_str(written).unwrap();
    assert_eq!(text, written, "{what}: {value:?}");
    // Read from a tree, keys come in another order. A tree has no numbers of more than 64 bits.
    let tree: Value = from_str(json).unwrap();
    if digits(&tree.to_string()) != digits(json) {
        return;
    }
    let again: T = serde_json::from_value(tree).unwrap();
    assert!(is_member(&again), "{what}: {again:?}");
}

/// The numerals that a float would not keep.
fn digits(text: &str) -> Vec<&str> {
    let runs = text.split(|c: char| !c.is_ascii_digit());
    let mut long: Vec<&str> = runs.filter(|run| run.len() > 15).collect();
    long.sort_unstable();
    long
}

fn refused<T: DeserializeOwned + Debug>(json: &str, what: &str) {
    let read = from_str::<T>(json);
    assert!(read.is_err(), "{what}: {read:?}");
}
"#;
