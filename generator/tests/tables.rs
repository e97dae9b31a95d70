//! Pages of tables written by hand, in each habit that is built in, and in none: what is read of them, and what is said.
//! `BLESS=1` rewrites what is expected.

use fieldwright::config::Config;
use fieldwright::docs::family::Folder;
use fieldwright::docs::family::tables::propose;
use fieldwright::generator::{DocSource, Generated, Generator};
use fieldwright::model::{Literal, Shape, TypeRef};
use fieldwright::source::SourceMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn tables_become_models() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables");
    let mut cases: Vec<PathBuf> = fs::read_dir(&root)
        .expect("the cases are there")
        .map(|entry| entry.expect("a case can be listed").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    assert!(cases.len() >= 22, "cases are missing");
    let mut failed = Vec::new();
    for case in cases {
        let shown = show(&read(&case).expect("the pages can be read"));
        let expected = case.join("expected.txt");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &shown).expect("the case can be written");
        } else if fs::read_to_string(&expected).unwrap_or_default() != shown {
            println!("{}\n{shown}", case.display());
            failed.push(case);
        }
    }
    assert!(
        failed.is_empty(),
        "{failed:?} differ; BLESS=1 rewrites them"
    );
}

#[test]
fn a_profile_is_proposed_from_marks_and_few_words() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables/own-marks/docs");
    let mut map = SourceMap::new();
    let page = fs::read(docs.join("brev.md")).expect("the page is there");
    map.add_folder("docs", [("brev.md".to_owned(), page)]);
    let proposal = propose(&Folder::parse(&map, 0)).expect("a profile is proposed");
    let lines: Vec<&str> = proposal.lines.lines().collect();
    assert_eq!(
        lines.first().copied(),
        Some(
            r#"columns = { name = "namn", type = "värde", required = "krav", description = "mening" }"#
        )
    );
    assert!(
        lines.contains(&r#"name = { required-suffix = "!" }"#),
        "{lines:#?}"
    );
    assert!(
        lines.contains(&r#"required = { yes = ["ska"], no = ["kan", "bör"] }"#),
        "{lines:#?}"
    );
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with(r#"# "heltal" = "#)),
        "{lines:#?}"
    );
    assert_eq!(proposal.fields, 7);
}

fn read(case: &Path) -> Result<Generated, Box<dyn Error>> {
    let mut source = DocSource::load(&case.join("docs"))?;
    let config = case.join("fieldwright.toml");
    if config.is_file() {
        let (config, found) = Config::parse(&fs::read_to_string(config)?);
        assert!(found.items().is_empty(), "{:?}", found.items());
        if let Some(entry) = config.sources.first() {
            source = source.only(entry);
        }
    }
    Ok(Generator::new().source(source).model(&|_| {}))
}

/// The model as a page of text.
fn show(generated: &Generated) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    for def in generated.api.types.values() {
        let _ = match &def.shape {
            Shape::Struct(record) => {
                let _ = writeln!(out, "{} {{", def.id);
                for field in &record.fields {
                    let mark = if field.required { "" } else { "?" };
                    let null = if field.nullable { " | null" } else { "" };
                    let _ = write!(out, "  {}{mark}: {}{null}", field.wire, ty(&field.ty));
                    if let Some(default) = &field.default {
                        let _ = write!(out, " = {default:?}");
                    }
                    let rules: Vec<String> = field
                        .rules
                        .iter()
                        .map(|rule| format!("{:?}", rule.constraint))
                        .collect();
                    if !rules.is_empty() {
                        let _ = write!(out, "  [{}]", rules.join(", "));
                    }
                    out.push('\n');
                }
                if let Some(extra) = &record.extra {
                    let _ = writeln!(out, "  *: {}", ty(extra));
                }
                writeln!(out, "}} {} examples", def.examples.len())
            }
            Shape::Enum(list) => {
                let values: Vec<String> = list
                    .values
                    .iter()
                    .map(|value| match &value.value {
                        Literal::Integer(number) => format!("{number} {}", value.rust_name),
                        other => literal(other),
                    })
                    .collect();
                writeln!(out, "{} = {}", def.id, values.join(" | "))
            }
            Shape::Union(union) => {
                let members: Vec<String> =
                    union.members.iter().map(|member| ty(&member.ty)).collect();
                writeln!(out, "{} = {}", def.id, members.join(" | "))
            }
            Shape::Alias { target } => writeln!(out, "{} = {}", def.id, ty(target)),
        };
    }
    for operation in &generated.api.operations {
        let places: Vec<String> = operation
            .parameters
            .iter()
            .map(|parameter| format!("{} in {:?}", parameter.wire, parameter.location))
            .collect();
        let body = operation
            .body
            .as_ref()
            .map(|body| ty(&body.ty))
            .unwrap_or_default();
        let _ = writeln!(
            out,
            "{}: {} {} ({}) {body}",
            operation.id,
            operation.method,
            operation.path,
            places.join(", ")
        );
    }
    out.push_str("\nsaid:\n");
    for diagnostic in &generated.diagnostics {
        let place = diagnostic.span.map(|span| generated.sources.place(span));
        let at = place.map_or_else(String::new, |place| {
            format!("{}:{}:{} ", place.page, place.line, place.column)
        });
        let _ = writeln!(
            out,
            "  {} {at}{}",
            diagnostic.code.info().id,
            diagnostic.message
        );
    }
    out
}

fn ty(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Array(inner) => format!("[{}]", self::ty(inner)),
        TypeRef::Map(inner) => format!("{{{}}}", self::ty(inner)),
        TypeRef::Nullable(inner) => format!("{} | null", self::ty(inner)),
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
