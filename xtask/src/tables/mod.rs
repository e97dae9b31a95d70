//! `cargo xtask measure tables`: specifications written by hand, compared with their own schemas and with real values.

mod schema;
mod tally;

use crate::corpora::{folder_of, model, name_of, with_docs};
use fieldwright::model::{Api, Shape, TypeDef, TypeId, TypeRef};
use fieldwright::validate::{Checker, Options, Severity};
use schema::Schemas;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tally::Tally;

/// Compares all specifications in the folder of `FIELDWRIGHT_FAMILIES`, or those that are named.
pub(crate) fn main(names: &[String]) -> ExitCode {
    if compare(names) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// For CI: all of them.
pub(crate) fn check() -> bool {
    compare(&[])
}

fn compare(names: &[String]) -> bool {
    let Some(folder) = folder_of("FIELDWRIGHT_FAMILIES") else {
        return true;
    };
    let mut passed = true;
    for path in with_docs(&folder.join("tables")) {
        let name = name_of(&path);
        if !names.is_empty() && !names.contains(&name) {
            continue;
        }
        match one(&path, &name) {
            Ok(good) => passed &= good,
            Err(error) => {
                eprintln!("{name}: {error}");
                passed = false;
            }
        }
    }
    passed
}

fn one(path: &Path, name: &str) -> Result<bool, String> {
    let api = model([path.join("docs")])?;
    let schemas = Schemas::load(&path.join("schema"))?;
    let mut tally = Tally::default();
    for (stem, root) in schemas.roots() {
        let keys: Vec<&str> = root.properties.keys().map(String::as_str).collect();
        if let Some(def) = called(&api, stem, &keys) {
            tally.walk(&api, &schemas, def, &root, stem);
        }
    }
    println!("{name}\n{tally}");
    let read = values(&path.join("values"), &api)?;
    Ok(tally.is_good() && read)
}

/// The record that a schema describes: called like its file, perhaps with a word more, and with most of its properties.
fn called<'a>(api: &'a Api, stem: &str, keys: &[&str]) -> Option<&'a TypeDef> {
    let wanted = fold(stem);
    let score = |def: &&TypeDef| match &def.shape {
        Shape::Struct(record) => {
            let has = |name: &&&str| record.fields.iter().any(|field| field.wire == **name);
            keys.iter().filter(has).count()
        }
        _ => 0,
    };
    let named = |def: &&TypeDef| fold(def.id.title()).starts_with(&wanted);
    let best = api
        .types
        .values()
        .filter(named)
        .max_by_key(|def| (score(def), fold(def.id.title()) == wanted));
    best.filter(|def| score(def) > 0)
}

/// A name with the letters that case and separators cannot change.
fn fold(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Reads every real value with the type that has most of its keys.
fn values(folder: &Path, api: &Api) -> Result<bool, String> {
    let listed = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut files: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let checker = Checker::new(api);
    let options = Options::new().received();
    let mut passed = 0;
    // Where the docs require a key that real values lack, it is the docs that are wrong: listed, but no failure.
    let mut lacking = 0;
    for file in &files {
        let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
        let value: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        let name = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let Some(id) = best(api, &value, file) else {
            println!("  {name}: no type has its keys");
            continue;
        };
        let report = checker.check(&id, &text, &options);
        let found: Vec<_> = report
            .iter()
            .flat_map(|report| &report.findings)
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        let only_lacks = found.iter().all(|finding| finding.code == "missing_field");
        let errors: Vec<String> = found
            .iter()
            .map(|finding| format!("{}: {} {}", finding.pointer, finding.code, finding.message))
            .collect();
        if errors.is_empty() {
            passed += 1;
        } else {
            lacking += usize::from(only_lacks);
            println!("  {name} as {id}: {}", errors.join("; "));
        }
    }
    println!(
        "  {passed} of {} real values read and hold the normative rules, {lacking} lack a key that the docs require",
        files.len()
    );
    Ok(passed + lacking == files.len())
}

fn best(api: &Api, value: &Value, file: &Path) -> Option<TypeId> {
    let keys = value.as_object()?;
    let stem = file
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let names: Vec<&str> = keys.keys().map(String::as_str).collect();
    if let Some(def) = called(api, &stem, &names) {
        return Some(def.id.clone());
    }
    let score = |def: &&TypeDef| match &def.shape {
        Shape::Struct(record) => {
            let known = record
                .fields
                .iter()
                .filter(|field| keys.contains_key(&field.wire))
                .count();
            let missing = record
                .fields
                .iter()
                .filter(|field| field.required && !keys.contains_key(&field.wire))
                .count();
            let is_called_so = keys
                .get("type")
                .and_then(Value::as_str)
                .is_some_and(|tag| fold(tag) == fold(def.id.title()));
            (usize::from(is_called_so), usize::MAX - missing, known)
        }
        _ => (0, 0, 0),
    };
    api.types
        .values()
        .max_by_key(score)
        .map(|def| def.id.clone())
}

/// The type behind aliases.
fn behind<'a>(api: &'a Api, ty: &'a TypeRef) -> &'a TypeRef {
    let mut ty = ty;
    for _ in 0..16 {
        match ty {
            TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
                Some(Shape::Alias { target }) => ty = target,
                _ => return ty,
            },
            TypeRef::Nullable(inner) => ty = inner,
            _ => return ty,
        }
    }
    ty
}
