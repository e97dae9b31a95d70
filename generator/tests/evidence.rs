//! What is decided from evidence, and by which rank: the cases are `tests/evidence/*.md`, each the pages of some sources
//! and what comes of them. `BLESS=1` rewrites what is expected.
//!
//! A line `@@ SOURCE PATH` starts a page; the first source is the primary one, and a source is named after its dialect.
//! `@@ config` starts the configuration, `@@ expect` what is expected.

use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright::model::{Decision, Dispatch, Fact, Field, Operation, Parameter, Shape, TypeDef};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[test]
fn evidence_decides() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/evidence");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() >= 10, "cases are missing");
    let mut failed = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let (pages, expected) = text.split_once("@@ expect\n").unwrap_or((&text, ""));
        let shown = show(&case(pages).model(&|_| {}));
        if std::env::var_os("BLESS").is_some() {
            fs::write(&file, format!("{pages}@@ expect\n{shown}")).unwrap();
        } else if shown != expected {
            println!("{}\n{shown}", file.display());
            failed.push(file);
        }
    }
    assert!(
        failed.is_empty(),
        "{failed:?} differ; BLESS=1 rewrites them"
    );
}

/// Paths and texts.
type Pages = Vec<(String, Vec<u8>)>;

fn case(text: &str) -> Generator {
    let mut sources: Vec<(&str, Pages)> = Vec::new();
    let mut generator = Generator::new();
    for part in text.split("@@ ").skip(1) {
        let (head, body) = part.split_once('\n').unwrap_or((part, ""));
        let Some((source, path)) = head.split_once(' ') else {
            assert_eq!(head, "config");
            generator = generator.config("fieldwright.toml", body);
            continue;
        };
        let page = (path.to_owned(), body.as_bytes().to_vec());
        match sources.iter_mut().find(|(name, _)| *name == source) {
            Some((_, pages)) => pages.push(page),
            None => sources.push((source, vec![page])),
        }
    }
    for (name, pages) in sources {
        let source = DocSource::new(name, pages).dialect(Some(name.to_owned()));
        generator = generator.source(source);
    }
    generator
}

pub(crate) fn show(generated: &Generated) -> String {
    // Writing to a string cannot fail, here and below.
    let mut out = String::new();
    if generated.api.lenient_nulls {
        out.push_str("reads nulls leniently\n");
    }
    for def in generated.api.types.values() {
        show_type(def, &mut out);
    }
    for operation in &generated.api.operations {
        show_operation(operation, &mut out);
    }
    for diagnostic in &generated.diagnostics {
        let info = diagnostic.code.info();
        _ = writeln!(out, "{}: {}", info.id, diagnostic.message);
    }
    out
}

fn show_type(def: &TypeDef, out: &mut String) {
    match &def.shape {
        Shape::Struct(record) => {
            _ = writeln!(out, "{}", def.id);
            for field in &record.fields {
                _ = writeln!(out, "  {}", show_field(field));
            }
            if let Some(extra) = &record.extra {
                _ = writeln!(out, "  any other key: {extra:?}");
            }
        }
        Shape::Enum(values) => {
            let open = if values.open { "open" } else { "closed" };
            let kind = if values.integer { "integers" } else { "text" };
            let basis = basis(&values.decisions, Fact::Openness);
            _ = writeln!(out, "{}: {open}{basis}, {kind}", def.id);
        }
        Shape::Union(union) => {
            let dispatch = match &union.dispatch {
                Dispatch::Tag { key, cases } => format!("by `{key}`, {} values", cases.len()),
                Dispatch::Kind => "by kind".to_owned(),
                Dispatch::Score { ambiguous } if ambiguous.is_empty() => "by best match".to_owned(),
                Dispatch::Score { .. } => "ambiguous".to_owned(),
                Dispatch::Sibling { parents } => format!("by the key beside it: {parents:?}"),
            };
            let members = union.members.len();
            _ = writeln!(out, "{}: {members} members, {dispatch}", def.id);
        }
        Shape::Alias { target } => _ = writeln!(out, "{}: alias of {target:?}", def.id),
    }
}

fn show_operation(operation: &Operation, out: &mut String) {
    let Operation {
        id, method, path, ..
    } = operation;
    _ = writeln!(out, "{id}: {method} {path}");
    for parameter in &operation.parameters {
        let Parameter {
            name,
            wire,
            location,
            ..
        } = parameter;
        let list = parameter
            .list
            .map_or_else(String::new, |list| format!(", {list:?}"));
        let basis = basis(&parameter.decisions, Fact::Location);
        _ = writeln!(out, "  {name} = {wire:?} in {location:?}{basis}{list}");
    }
    if let Some(body) = &operation.body {
        _ = writeln!(out, "  body {:?} as {:?}", body.ty, body.media);
    }
    _ = writeln!(out, "  success {:?}", operation.success.body);
    for case in &operation.success.cases {
        _ = writeln!(out, "    {}: {:?}", case.rust_name, case.ty);
    }
}

fn show_field(field: &Field) -> String {
    let basis = |fact| basis(&field.decisions, fact);
    let required = if field.required {
        "required"
    } else {
        "optional"
    };
    let null = if field.nullable { "null" } else { "no null" };
    let absent = if field.may_be_absent {
        ", may be missing"
    } else {
        ""
    };
    format!(
        "{} = {:?}{}: {:?}{}, {required}{}, {null}{}{absent}",
        field.name,
        field.wire,
        basis(Fact::Wire),
        field.ty,
        basis(Fact::Number),
        basis(Fact::Optional),
        basis(Fact::Nullable),
    )
}

/// The rank that decided a fact.
fn basis(decisions: &[Decision], fact: Fact) -> String {
    let decision = decisions.iter().find(|decision| decision.fact == fact);
    decision.map_or_else(String::new, |decision| format!(" [{:?}]", decision.rank))
}
