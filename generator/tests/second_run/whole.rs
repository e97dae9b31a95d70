//! Whether a model and its crate hold together.

use fieldwright::generator::Generated;
use fieldwright::model::{Shape, TypeDef};
use serde_json::Value;
use std::collections::BTreeSet;

/// References to nothing, names that are given twice, files that are no Rust.
pub(crate) fn problems(generated: &Generated) -> Vec<String> {
    let mut problems = Vec::new();
    if generated.has_errors() {
        if !generated.files.is_empty() {
            problems.push("a crate in spite of errors".to_owned());
        }
        return problems;
    }
    let api = &generated.api;
    let mut dangling = BTreeSet::new();
    references(&serde_json::to_value(api).unwrap(), &mut |reference| {
        if !api.types.keys().any(|id| id.0 == reference) {
            dangling.insert(reference.to_owned());
        }
    });
    problems.extend(dangling.iter().map(|id| format!("{id} is nowhere")));
    let paths = api
        .types
        .values()
        .filter(|def| !api.shared.contains_key(&def.id));
    twice(
        paths.map(|def| def.rust_path.to_string()),
        "types",
        &mut problems,
    );
    let operations = api.operations.iter();
    let names = operations.map(|it| format!("{}::{}", it.group, it.rust_name));
    twice(names, "operations", &mut problems);
    for def in api.types.values() {
        twice(names_in(def).into_iter(), &def.id.0, &mut problems);
    }
    for (path, text) in &generated.files {
        let is_rust = std::path::Path::new(path)
            .extension()
            .is_some_and(|it| it == "rs");
        if is_rust && let Err(error) = syn::parse_file(text) {
            problems.push(format!("{path} is no Rust: {error}"));
        }
    }
    problems
}

fn names_in(def: &TypeDef) -> Vec<String> {
    match &def.shape {
        Shape::Struct(record) => record
            .fields
            .iter()
            .map(|it| it.rust_name.clone())
            .collect(),
        Shape::Enum(list) => list.values.iter().map(|it| it.rust_name.clone()).collect(),
        Shape::Union(union) => union
            .members
            .iter()
            .map(|it| it.rust_name.clone())
            .collect(),
        Shape::Alias { .. } => Vec::new(),
    }
}

fn twice(names: impl Iterator<Item = String>, place: &str, problems: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for name in names {
        if seen.contains(&name) {
            problems.push(format!("{name} twice among {place}"));
        }
        seen.insert(name);
    }
}

/// Every type that is referred to.
fn references(json: &Value, visit: &mut dyn FnMut(&str)) {
    match json {
        Value::Object(entries) => {
            if let (Some(Value::String(id)), 1) = (entries.get("ref"), entries.len()) {
                visit(id);
            }
            entries.values().for_each(|it| references(it, visit));
        }
        Value::Array(items) => items.iter().for_each(|it| references(it, visit)),
        _ => {}
    }
}
