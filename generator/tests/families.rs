//! OpenAPI Generator's pages of one small API in every language: what each gives, as text.
//!
//! The pages below `tests/families/openapi-generator/LANGUAGE` are what the generator writes for
//! `tests/families/openapi-generator/depot.yaml`. `BLESS=1` rewrites the expected texts beside them.
//! `FIELDWRIGHT_FAMILIES=… cargo test -p fieldwright --test all families` reads real documentation too.

#![allow(
    clippy::expect_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use crate::common::folder_of;
use fieldwright::diagnostic::{Code, Severity};
use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright::model::{Api, Literal, Operation, Shape, TypeRef};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 10] = [
    "csharp",
    "go",
    "java",
    "kotlin",
    "php",
    "python",
    "ruby",
    "rust",
    "typescript-axios",
    "typescript-fetch",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/families/openapi-generator")
}

fn read(folders: &[PathBuf]) -> Generated {
    let mut generator = Generator::new();
    for folder in folders {
        generator = generator.source(DocSource::load(folder).expect("a folder of pages"));
    }
    generator.model(&|_| {})
}

fn shown(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Array(inner) => format!("[{}]", shown(inner)),
        TypeRef::Map(inner) => format!("{{{}}}", shown(inner)),
        TypeRef::Nullable(inner) => format!("{}?", shown(inner)),
        TypeRef::Ref(id) => id.title().to_owned(),
        TypeRef::Literal(value) => literal(value),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::String(text) => format!("{text:?}"),
        Literal::Integer(number) => number.to_string(),
        Literal::Bool(value) => value.to_string(),
    }
}

/// A model as text: types, then operations, then findings.
fn text(generated: &Generated) -> String {
    let mut out = String::new();
    for (id, def) in &generated.api.types {
        match &def.shape {
            Shape::Struct(record) => {
                let _ = writeln!(out, "{id} = record");
                for field in &record.fields {
                    let mark = if field.required { "" } else { "?" };
                    let null = if field.nullable { " or null" } else { "" };
                    let read_only = if field.read_only { " read only" } else { "" };
                    let default = field
                        .default
                        .as_ref()
                        .map_or(String::new(), |value| format!(" = {value:?}"));
                    let _ = writeln!(
                        out,
                        "  {}{mark}: {}{null}{read_only}{default}",
                        field.wire,
                        shown(&field.ty)
                    );
                }
            }
            Shape::Enum(list) => {
                let values: Vec<String> = list.values.iter().map(|it| literal(&it.value)).collect();
                let _ = writeln!(out, "{id} = {}", values.join(" | "));
            }
            Shape::Union(union) => {
                let members: Vec<String> = union.members.iter().map(|it| shown(&it.ty)).collect();
                let _ = writeln!(out, "{id} = one of {}", members.join(", "));
            }
            Shape::Alias { target } => {
                let _ = writeln!(out, "{id} = {}", shown(target));
            }
        }
    }
    for operation in &generated.api.operations {
        operation_text(&mut out, operation);
    }
    for finding in &generated.diagnostics {
        if finding.severity() != Severity::Note {
            let _ = writeln!(out, "{}", finding.code.info().name);
        }
    }
    out
}

fn operation_text(out: &mut String, operation: &Operation) {
    let _ = writeln!(
        out,
        "{} {} = {} in {}",
        operation.method, operation.path, operation.id, operation.group
    );
    for parameter in &operation.parameters {
        let mark = if parameter.required { "" } else { "?" };
        let place = format!("{:?}", parameter.location).to_lowercase();
        let _ = writeln!(
            out,
            "  {place} {}{mark}: {}",
            parameter.wire,
            shown(&parameter.ty)
        );
    }
    if let Some(body) = &operation.body {
        let _ = writeln!(out, "  takes {} as {:?}", shown(&body.ty), body.media);
    }
    if let Some(body) = &operation.success.body {
        let _ = writeln!(out, "  gives {}", shown(body));
    }
    for error in &operation.errors {
        let _ = writeln!(out, "  fails {:?}", error.statuses);
    }
}

fn check(name: &str, found: &str) {
    let path = folder().join(format!("{name}.txt"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, found).expect("the expected text is written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, expected, "{name}; BLESS=1 rewrites it");
}

#[test]
fn every_language_alone() {
    for language in LANGUAGES {
        let generated = read(&[folder().join(language)]);
        check(language, &text(&generated));
    }
}

#[test]
fn all_languages_as_twins() {
    let folders: Vec<PathBuf> = LANGUAGES
        .iter()
        .map(|language| folder().join(language))
        .collect();
    let generated = read(&folders);
    check("twins", &text(&generated));
}

/// Records that are put together from others are no unions; an operation of two groups is one, two of one name are two.
#[test]
fn groups_and_parts() {
    let generated = read(&[folder().join("groups")]);
    check("groups", &text(&generated));
}

/// Templates that keep the names of properties rename parameters all the same; the value that stands for all unknown ones
/// is none.
#[test]
fn parameters_and_unknown_values_of_axios() {
    let generated = read(&[folder().join("axios")]);
    check("axios", &text(&generated));
}

/// Where no page marks a property as optional, the type does.
#[test]
fn pages_without_the_mark_for_optional() {
    let generated = read(&[folder().join("unmarked")]);
    check("unmarked", &text(&generated));
}

/// Python shows a value with a name of its own like an object with the property `value`.
#[test]
fn pages_of_one_value() {
    let generated = read(&[folder().join("single-value")]);
    check("single-value", &text(&generated));
}

/// Whatever the language: the same routes, and a union never demands what only some of its members have.
#[test]
fn what_holds_in_every_language() {
    for language in LANGUAGES {
        let api = read(&[folder().join(language)]).api;
        let routes: BTreeSet<String> = api
            .operations
            .iter()
            .map(|it| format!("{} {}", it.method, it.path))
            .collect();
        let expected = [
            "GET /parcels",
            "GET /parcels/{parcel_id}/label",
            "POST /parcels",
            "PUT /parcels/{parcel_id}/label",
        ];
        assert_eq!(routes, expected.map(str::to_owned).into(), "{language}");
        assert_eq!(demanded(&api, "Carrier"), BTreeSet::new(), "{language}");
    }
}

/// The keys that a record demands, but the one that its members share.
fn demanded(api: &Api, title: &str) -> BTreeSet<String> {
    let found = api.types.values().find(|def| def.id.title() == title);
    match &found.expect("the type is there").shape {
        Shape::Struct(record) => {
            let required = record.fields.iter().filter(|field| field.required);
            required
                .map(|field| field.wire.clone())
                .filter(|name| name != "kind")
                .collect()
        }
        _ => BTreeSet::new(),
    }
}

/// Each folder of real documentation is read as this family, page for page, with no more than a screen of findings.
#[test]
fn real_documentation() {
    let Some(root) = folder_of("FIELDWRIGHT_FAMILIES") else {
        return;
    };
    let root = root.join("openapi-generator");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(&root)
        .expect("the folder of families")
        .flatten()
        .map(|entry| entry.path().join("docs"))
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    assert!(!folders.is_empty(), "{}", root.display());
    for folder in folders {
        let generated = read(std::slice::from_ref(&folder));
        let name = folder.display();
        assert!(generated.api.types.len() > 100, "{name}");
        assert!(!generated.api.operations.is_empty(), "{name}");
        let warnings: Vec<&str> = generated
            .diagnostics
            .iter()
            .filter(|it| it.severity() != Severity::Note)
            .map(|it| it.code.info().id)
            .collect();
        assert!(warnings.len() <= 12, "{name}: {warnings:?}");
        let unread = generated
            .diagnostics
            .iter()
            .filter(|it| it.code == Code::UnreadPages)
            .count();
        assert_eq!(unread, 0, "{name}");
    }
}
