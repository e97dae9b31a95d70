//! `cargo xtask measure values`: documented values against the mined rules.
//!
//! Example cells are written by the authors of an API: no rule may reject one, however strict. Values that an SDK made
//! of generated snippets are filler: those that the normative rules reject are listed, each with the words of the docs.

use crate::corpora::{Family, families, lines_of, model};
use fieldwright::docs::{shown_json, shown_values};
use fieldwright::model::{Api, Field, Json, Shape, TypeId, TypeRef};
use fieldwright::validate::{Checker, Finding, Options};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

/// Measures all corpora; fails if an Example cell is rejected.
pub(crate) fn values() -> ExitCode {
    if check() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Whether no Example cell of any corpus is rejected. Says loudly what is skipped.
pub(crate) fn check() -> bool {
    let Some(families) = families() else {
        return true;
    };
    let mut clean = true;
    for family in &families {
        for folder in std::iter::once(&family.primary).chain(&family.twins) {
            match model([folder]) {
                Ok(api) => clean &= cells(&api, folder),
                Err(error) => {
                    eprintln!("{}: {error}", folder.display());
                    clean = false;
                }
            }
        }
        if let Err(error) = fillers(family) {
            eprintln!("{}: {error}", family.name);
            clean = false;
        }
    }
    clean
}

/// Holds every Example cell against the rules of its field; whether all pass.
fn cells(api: &Api, folder: &Path) -> bool {
    let checker = Checker::new(api);
    let strict = Options::strict().received();
    let (mut cells, mut ruled, mut rejected) = (0, 0, Vec::new());
    for (id, def) in &api.types {
        let Shape::Struct(record) = &def.shape else {
            continue;
        };
        for field in &record.fields {
            for value in shown(api, field) {
                cells += 1;
                ruled += usize::from(!field.rules.is_empty());
                let document = Json::Object(vec![(field.wire.clone(), value)]);
                let found = checker.check(id, &document.to_string(), &strict);
                let broken = found.into_iter().flat_map(|report| report.findings);
                let pointer = format!("/{}", escaped(&field.wire));
                rejected.extend(
                    broken
                        .filter(|finding| by_rule(finding) && finding.pointer.starts_with(&pointer))
                        .map(|finding| format!("{id}: {document}: {}", line(&finding))),
                );
            }
        }
    }
    println!(
        "{}: {cells} values of Example cells, {ruled} on fields with rules, {} rejected",
        folder.display(),
        rejected.len()
    );
    for line in &rejected {
        println!("  {line}");
    }
    rejected.is_empty()
}

/// The values of a field's Example cell.
fn shown(api: &Api, field: &Field) -> Vec<Json> {
    let texts = field.example.as_deref().map(shown_values);
    let is_text = is_text(api, &field.ty);
    let texts = texts.unwrap_or_default().into_iter();
    texts
        .filter_map(|text| shown_json(&text, is_text))
        .collect()
}

/// Whether values of the type are strings on the wire.
fn is_text(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::String | TypeRef::Timestamp | TypeRef::Date | TypeRef::Decimal => true,
        TypeRef::Nullable(inner) => is_text(api, inner),
        TypeRef::Ref(id) => matches!(api.get(id).map(|def| &def.shape), Some(Shape::Enum(_))),
        _ => false,
    }
}

fn by_rule(finding: &Finding) -> bool {
    !finding.phrase.is_empty()
}

/// A key as part of a JSON pointer.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn line(finding: &Finding) -> String {
    let place = finding
        .docs
        .as_ref()
        .map(|place| format!("{}:{}", place.page, place.line));
    format!(
        "{} {}: {} [{}] {:?}",
        finding.pointer,
        finding.code,
        finding.message,
        place.unwrap_or_default(),
        finding.phrase
    )
}

/// Lists what the normative rules say of values made from snippets.
fn fillers(family: &Family) -> Result<(), String> {
    let Some(path) = lines_of(family) else {
        eprintln!("SKIPPED: there are no lines for {}", family.name);
        return Ok(());
    };
    let text = std::fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let api = family.model(false)?;
    let checker = Checker::new(&api);
    let mut values = 0_usize;
    let mut broken: BTreeMap<String, usize> = BTreeMap::new();
    for entry in text.lines() {
        let entry: Value = serde_json::from_str(entry).map_err(|error| error.to_string())?;
        let part = |key: &str| {
            let text = entry.get(key).and_then(Value::as_str);
            text.unwrap_or_default().trim_matches('~').to_owned()
        };
        let id = TypeId(format!("{}.{}", part("ns"), part("type")));
        let wire = entry.get("wire").unwrap_or(&Value::Null).to_string();
        let Some(report) = checker.check(&id, &wire, &Options::new()) else {
            continue;
        };
        values += 1;
        for finding in report.findings.iter().filter(|finding| {
            by_rule(finding) && finding.severity == fieldwright::validate::Severity::Error
        }) {
            *broken.entry(format!("{id}{}", line(finding))).or_default() += 1;
        }
    }
    println!(
        "{}: {values} values made from snippets, {} kinds of violation of normative rules",
        family.name,
        broken.len()
    );
    for (line, times) in &broken {
        println!("  {times} x {line}");
    }
    Ok(())
}
