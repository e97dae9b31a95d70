//! One finding for programs.

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{SourceMap, Span};
use serde_json::{Map, Value, json};

/// A finding as an object with everything that is known about it.
pub(super) fn message(diagnostic: &Diagnostic, map: &SourceMap) -> Value {
    let info = diagnostic.code.info();
    let severity = match diagnostic.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let mut object = Map::new();
    let mut set = |key: &str, value: Value| object.insert(key.to_owned(), value);
    set("kind", json!("diagnostic"));
    set("severity", json!(severity));
    set("code", json!(info.id));
    set("name", json!(info.name));
    set("message", json!(diagnostic.message));
    set(
        "place",
        diagnostic
            .span
            .map_or(Value::Null, |span| place(span, &diagnostic.label, map)),
    );
    set(
        "related",
        diagnostic
            .related
            .iter()
            .map(|(span, label)| place(*span, label, map))
            .collect(),
    );
    set("help", json!(diagnostic.help));
    set("config", json!(diagnostic.config));
    Value::Object(object)
}

fn place(span: Span, label: &str, map: &SourceMap) -> Value {
    let start = map.position(span);
    let end = map.position(Span {
        start: span.end,
        ..span
    });
    json!({
        "file": map.path_of(span.file),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "label": label,
    })
}
