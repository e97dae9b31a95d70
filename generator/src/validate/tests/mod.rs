//! Small documents against a small model.

mod fuzz;
mod json;
mod reading;
mod report;
mod unions;

use super::{Options, Report, check};
use crate::model::{Api, TypeId};
use serde_json::{Value, json};

fn place(line: u32) -> Value {
    json!({"page": "models/thing.md", "line": line, "column": 1})
}

fn rule(constraint: &Value, tier: &str) -> Value {
    json!({"constraint": constraint, "tier": tier, "origin": "prose", "phrase": "as it says", "place": place(40)})
}

fn of_items(constraint: &Value) -> Value {
    let mut rule = rule(constraint, "normative");
    rule["target"] = json!("items");
    rule
}

/// A field: `name` in the docs, `w_name` on the wire. `more` overrides anything.
fn field(name: &str, ty: &Value, more: Value) -> Value {
    let mut field = json!({"name": name, "rust_name": name, "wire": format!("w_{name}"), "aliases": [name],
        "type": ty, "required": false, "nullable": false, "place": place(20)});
    merge(&mut field, more);
    field
}

fn def(name: &str, body: Value) -> Value {
    let mut def = json!({"id": format!("c.{name}"), "rust_path": format!("c::{name}"), "file": "thing", "place": place(1)});
    merge(&mut def, body);
    def
}

fn merge(into: &mut Value, more: Value) {
    if let (Some(into), Value::Object(more)) = (into.as_object_mut(), more) {
        into.extend(more);
    }
}

fn record(name: &str, fields: &[Value]) -> Value {
    def(name, json!({"kind": "struct", "fields": fields}))
}

fn values(name: &str, values: &[&str], open: bool) -> Value {
    let values: Vec<Value> = values
        .iter()
        .map(|value| json!({"value": value, "rust_name": "X", "place": place(3)}))
        .collect();
    def(
        name,
        json!({"kind": "enum", "values": values, "open": open}),
    )
}

fn refer(name: &str) -> Value {
    json!({"ref": format!("c.{name}")})
}

fn api(types: &[Value]) -> Api {
    serde_json::from_value(json!({"sources": [], "operations": [], "types": types})).unwrap()
}

fn run(api: &Api, text: &str, options: &Options<'_>) -> Report {
    check(api, &TypeId::new("c", "Thing"), text, options).expect("the type is there")
}

/// The findings as `severity code pointer`.
fn codes(api: &Api, text: &str) -> Vec<String> {
    codes_with(api, text, &Options::new())
}

fn codes_with(api: &Api, text: &str, options: &Options<'_>) -> Vec<String> {
    let report = run(api, text, options);
    let findings = report.findings.iter();
    findings
        .map(|it| format!("{} {} {}", it.severity, it.code, it.pointer))
        .collect()
}
