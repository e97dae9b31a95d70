//! What the last run made, in the form that comparing needs: `fieldwright-model.json`, beside the crate.
//!
//! It is a model as `fieldwright model` prints it, but for what a changelog does not show: texts are replaced by their
//! hashes, and the evidence of decisions is left out. One line for each type, so that version control shows small
//! diffs.

use super::squeeze;
use super::{Api, Example, Json, Operation, Record, Rule, Shape, SourceInfo, TypeDef};
use crate::visible::visible;
use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;
use std::fmt::Write;
use std::path::Path;

/// The name of the file.
pub const MODEL_FILE: &str = "fieldwright-model.json";

/// How the file begins.
const START: &str = "{\"digest\":true,";

/// Whether a text is such a file, going by its start.
#[must_use]
pub fn is_digest(text: &str) -> bool {
    text.starts_with(START)
}

/// Reads the file.
///
/// # Errors
///
/// If it is no such file.
pub fn read_digest(text: &str) -> Result<Api, serde_json::Error> {
    let mut value: Value = serde_json::from_str(text)?;
    for list in ["types", "operations"] {
        let items = value.get_mut(list).and_then(Value::as_array_mut);
        for item in items.into_iter().flatten() {
            squeeze::expand(item);
        }
    }
    serde_json::from_value(value)
}

/// The text of the file for a model. Ends with a line end.
#[must_use]
pub fn write_digest(api: &Api) -> String {
    let mut out = START.to_owned();
    // Writing to a string cannot fail.
    let _ = write!(out, "\"lenient_nulls\":{},", api.lenient_nulls);
    let sources: Vec<_> = api.sources.iter().map(named).collect();
    let _ = write!(out, "\"sources\":{},", json(&sources));
    let _ = write!(out, "\"constants\":{},", json(&api.constants));
    if !api.shared.is_empty() {
        let _ = write!(out, "\"shared\":{},", json(&api.shared));
    }
    out.push_str("\"types\":[\n");
    // One by one: a copy of the model would need as much memory as the model.
    let types: Vec<&TypeDef> = api.types.values().collect();
    lines(&mut out, &types, |def| {
        let mut def = (*def).clone();
        if !api.digest {
            of_type(&mut def, api.lenient_nulls);
        }
        json(&def)
    });
    out.push_str("],\"operations\":[\n");
    lines(&mut out, &api.operations, |operation| {
        let mut operation = operation.clone();
        if !api.digest {
            of_operation(&mut operation);
        }
        json(&operation)
    });
    out.push_str("]}\n");
    visible(out)
}

/// The source without the folders that only this machine has: the same docs give the same model everywhere.
fn named(source: &SourceInfo) -> SourceInfo {
    let path = Path::new(&source.name);
    let last = path.file_name();
    SourceInfo {
        name: last.map_or_else(
            || source.name.clone(),
            |name| name.to_string_lossy().into_owned(),
        ),
        ..source.clone()
    }
}

/// How many lines are made at a time.
const PART: usize = 256;

fn lines<T: Sync>(out: &mut String, items: &[T], value: impl Fn(&T) -> Value + Sync) {
    let line = |item: &T| {
        let mut value = value(item);
        squeeze::squeeze(&mut value);
        value.to_string()
    };
    let mut first = true;
    for part in items.chunks(PART) {
        let part: Vec<String> = part.par_iter().map(line).collect();
        for line in part {
            out.push_str(if first { "" } else { ",\n" });
            out.push_str(&line);
            first = false;
        }
    }
    out.push_str(if first { "" } else { "\n" });
}

/// Values of the model are plain data: serialising them cannot fail.
fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// A model without what a changelog does not show. The digest of a digest is itself.
#[must_use]
pub fn digest(api: &Api) -> Api {
    if api.digest {
        return api.clone();
    }
    let mut api = api.clone();
    api.digest = true;
    api.decisions.clear();
    let lenient = api.lenient_nulls;
    for def in api.types.values_mut() {
        of_type(def, lenient);
    }
    for operation in &mut api.operations {
        of_operation(operation);
    }
    api
}

fn of_type(def: &mut TypeDef, lenient: bool) {
    def.file.clear();
    def.anchor.clear();
    hash_text(&mut def.doc);
    def.rules.iter_mut().for_each(of_rule);
    if !def.examples.is_empty() {
        let wires: String = def.examples.iter().map(|it| it.wire.to_string()).collect();
        let wire = Json::String(hash(&wires));
        let place = def.place.clone();
        def.examples = vec![Example { wire, place }];
    }
    match &mut def.shape {
        Shape::Struct(record) => of_record(record, lenient),
        Shape::Enum(list) => {
            list.decisions.clear();
            for variant in &mut list.values {
                hash_text(&mut variant.doc);
            }
        }
        Shape::Union(union) => {
            union.decisions.clear();
            for member in &mut union.members {
                member.kinds.clear();
                member.keys = None;
            }
        }
        Shape::Alias { .. } => {}
    }
}

fn of_record(record: &mut Record, lenient: bool) {
    // Where the whole API is read leniently, these keep a field out of it.
    for field in &mut record.fields {
        hash_text(&mut field.doc);
        field.example = None;
        field.rules.iter_mut().for_each(of_rule);
        let nullable = field.nullable;
        field
            .decisions
            .retain(|decision| lenient && super::settles_null(nullable, decision));
        for decision in &mut field.decisions {
            decision.evidence.clear();
            decision.outranked.clear();
        }
    }
}

fn of_rule(rule: &mut Rule) {
    hash_text(&mut rule.phrase);
}

fn of_operation(operation: &mut Operation) {
    operation.summary.clear();
    hash_text(&mut operation.doc);
    operation.decisions.clear();
    operation.example = None;
    for parameter in &mut operation.parameters {
        parameter.doc.clear();
        parameter.decisions.clear();
    }
}

fn hash_text(text: &mut String) {
    if !text.is_empty() {
        *text = hash(text);
    }
}

/// FNV-1a, folded to 32 bits: it has to notice edits, and a missed one loses a line of a changelog.
fn hash(text: &str) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{:08x}", (hash ^ (hash >> 32)) & 0xffff_ffff)
}

#[cfg(test)]
mod tests {
    use super::{digest, is_digest, read_digest, write_digest};
    use crate::diff::compare;
    use crate::generator::{DocSource, Generator};

    #[test]
    fn survives_a_round_trip() {
        let pages = [
            (
                "models/components/a.md",
                "# A\n\nSomething.\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
                 | `walletID` | *string* | :heavy_check_mark: | At most 10 characters. |\n\
                 | `kind` | [components.B](../../models/components/b.md) | :heavy_minus_sign: | N/A |\n",
            ),
            (
                "models/components/b.md",
                "# B\n\n## Values\n\n```typescript\n\"x\" | \"y\"\n```\n",
            ),
        ];
        let pages = pages.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let source = DocSource::new("docs", pages.to_vec());
        let api = Generator::new().source(source).model(&|_| {}).api;
        assert_eq!(api.types.len(), 2);
        let text = write_digest(&api);
        assert!(is_digest(&text));
        let read = read_digest(&text).unwrap();
        assert!(
            compare(&read, &api).is_empty(),
            "{:#?}",
            compare(&read, &api)
        );
        assert_eq!(write_digest(&read), text);
        assert_eq!(digest(&digest(&api)), digest(&api));
    }
}
