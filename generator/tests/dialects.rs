//! The dialects on real documentation: every page is read, no type cell is unknown, and what each form comes to.
//!
//! `FIELDWRIGHT_CORPUS=… cargo test -p fieldwright --test all dialects -- --nocapture` prints the census.

#![allow(
    clippy::expect_used,
    reason = "helpers outside of `#[test]` functions end a test by a panic too"
)]

use crate::common::folder_of;
use fieldwright::diagnostic::{Code, Diagnostics};
use fieldwright::docs::{Body, DocPage, DocSet, FieldRow, ReadOptions, TypeExpr, Value, read_docs};
use fieldwright::source::{FileId, LoadError, SourceMap, load_folder};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Corpus, dialect, pages that describe a type, and those that describe neither a type nor operations.
const CORPORA: [(&str, &str, usize, usize); 8] = [
    ("moov-typescript", "typescript", 1121, 1),
    ("dub-typescript", "typescript", 433, 1),
    ("moov-python", "python", 1155, 1),
    ("moov-java", "java", 1149, 0),
    ("moov-php", "php", 1207, 0),
    ("moov-ruby", "ruby", 1149, 0),
    ("dub-go", "go", 456, 1),
    ("clerk-csharp", "csharp", 1105, 0),
];

/// A corpus as read.
struct Corpus {
    set: DocSet,
    diagnostics: Diagnostics,
    /// How many of its pages lie among the models; others are made of tables of parameters.
    models: usize,
    /// The pages that describe neither a type nor operations.
    others: Vec<String>,
}

fn read(root: &Path, name: &str) -> Result<Corpus, LoadError> {
    let loaded = load_folder(&root.join(name).join("docs"))?;
    let mut map = SourceMap::new();
    map.add_folder(name, loaded.pages);
    let mut diagnostics = Diagnostics::new();
    let set = read_docs(&map, 0, &ReadOptions::default(), &mut diagnostics);
    let is_model = |page: &&DocPage| {
        map.file(page.file)
            .is_some_and(|file| file.path.to_lowercase().starts_with("models/"))
    };
    let models = set.pages.iter().filter(is_model).count();
    let of_pages = set.pages.iter().map(|page| page.file);
    let of_operations = set.operations.iter().map(|operation| operation.span.file);
    let read: BTreeSet<FileId> = of_pages.chain(of_operations).collect();
    let others = map
        .folder_files(0)
        .filter(|(id, _)| !read.contains(id))
        .map(|(_, file)| file.path.clone())
        .collect();
    Ok(Corpus {
        set,
        diagnostics,
        models,
        others,
    })
}

/// A type's form, with names of pages taken out.
fn form(ty: &TypeExpr) -> String {
    match ty {
        TypeExpr::Ref(_) => "Ref".to_owned(),
        TypeExpr::Literal(_) => "Literal".to_owned(),
        TypeExpr::Array(inner) => format!("Array({})", form(inner)),
        TypeExpr::Map(inner) => format!("Map({})", form(inner)),
        TypeExpr::Stream(inner) => format!("Stream({})", form(inner)),
        TypeExpr::Optional(inner) => format!("Optional({})", form(inner)),
        TypeExpr::Nullable(inner) => format!("Nullable({})", form(inner)),
        TypeExpr::OneOf(parts) => {
            let mut forms: Vec<_> = parts.iter().map(form).collect();
            forms.dedup();
            format!("OneOf({})", forms.join(", "))
        }
        other => format!("{other:?}"),
    }
}

fn rows(set: &DocSet) -> impl Iterator<Item = &FieldRow> {
    let of_pages = set.pages.iter().flat_map(|page| match &page.body {
        Body::Fields(rows) => rows.as_slice(),
        _ => &[],
    });
    let of_operations = set
        .operations
        .iter()
        .flat_map(|operation| &operation.parameters);
    of_pages.chain(of_operations)
}

fn print_census(name: &str, set: &DocSet, diagnostics: &Diagnostics) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut count = |what: String| *counts.entry(what).or_default() += 1;
    for page in &set.pages {
        match &page.body {
            Body::Fields(_) => count("page fields".into()),
            Body::Values(list) => {
                count(format!("page values, open {:?}", list.open));
                for row in &list.values {
                    count(format!("value, certain {}", row.certain));
                }
            }
            Body::Members(members) => {
                count("page members".into());
                for member in members {
                    let ty = member.ty.as_ref().map_or("?".to_owned(), form);
                    count(format!("member {ty}"));
                }
            }
            Body::Empty => count("page empty".into()),
            Body::Untold => count("page untold".into()),
        }
        if let Some((example, _)) = &page.example {
            let opaque = example.value.value == Value::Opaque;
            count(format!(
                "example, opaque {opaque}, open {}",
                example.marks_open
            ));
        }
    }
    for row in rows(set) {
        let required = row.required == Some(true);
        let nullable = set.dialect.nullable(&row.ty, required);
        count(format!("type {}", form(&row.ty)));
        count(format!("nullable {nullable:?}, required {required}"));
    }
    for operation in &set.operations {
        count(format!("call read {}", operation.example.is_some()));
        let response = operation.response.as_ref().map_or("none".to_owned(), form);
        count(format!("response {response}"));
    }
    for item in diagnostics.items() {
        count(format!(
            "diagnostic {} {}",
            item.code.info().id,
            item.message
        ));
    }
    println!("== {name}");
    for (what, count) in counts {
        println!("{count:6} {what}");
    }
}

#[test]
fn every_page_is_read_and_every_type_cell_known() {
    let Some(root) = folder_of("FIELDWRIGHT_CORPUS") else {
        return;
    };
    let mut failures: Vec<String> = Vec::new();
    for (name, dialect, pages, other_pages) in CORPORA {
        let corpus = read(&root, name).expect("a documentation folder");
        let Corpus {
            set,
            diagnostics,
            models,
            others,
        } = corpus;
        for path in &others {
            println!("{name}: {path} describes neither a type nor operations");
        }
        if others.len() != other_pages {
            failures.push(format!("{name}: {others:?}"));
        }
        print_census(name, &set, &diagnostics);
        assert_eq!(set.dialect.name(), dialect, "{name}");
        assert_eq!(models, pages, "{name}");
        let unclear = diagnostics
            .items()
            .iter()
            .any(|item| item.code == Code::DialectUnclear);
        assert!(!unclear, "{name}");
        for row in rows(&set) {
            assert!(!row.ty.has_unknown(), "{name}: {:?}", row.ty);
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
