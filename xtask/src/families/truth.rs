//! What an OpenAPI document says of the schemas that have names.

use crate::measure::openapi::folded;
use fieldwright::model::Json;
use std::collections::{BTreeMap, BTreeSet};

/// How deep references and compositions are followed.
const MAX_DEPTH: usize = 12;

/// A property.
#[derive(Clone, Debug)]
pub(crate) struct Property {
    /// Its key.
    pub(crate) wire: String,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    /// What its values are: `string`, `array<integer>`, `any`.
    pub(crate) kind: String,
}

/// A schema with a name.
#[derive(Clone, Debug)]
pub(crate) enum Schema {
    Record(Vec<Property>),
    Enum(BTreeSet<String>),
    /// The names of the members.
    Union(Vec<String>),
    Other,
}

/// The named schemas, by the letters of their names.
#[derive(Debug, Default)]
pub(crate) struct Truth {
    pub(crate) schemas: BTreeMap<String, Schema>,
}

impl Truth {
    pub(crate) fn new(root: &Json) -> Self {
        let schemas = root.get("components").and_then(|node| node.get("schemas"));
        let named = entries(schemas)
            .iter()
            .map(|(name, schema)| (folded(name), read(root, schema)));
        Self {
            schemas: named.collect(),
        }
    }
}

fn read(root: &Json, schema: &Json) -> Schema {
    for key in ["oneOf", "anyOf"] {
        let members = real(schema.get(key));
        if members.len() > 1 {
            let names = members
                .iter()
                .filter_map(|member| member.get("$ref")?.as_str()?.rsplit('/').next());
            return Schema::Union(names.map(folded).collect());
        }
    }
    let values = items(schema.get("enum"));
    if !values.is_empty() {
        return Schema::Enum(values.iter().map(text_of).collect());
    }
    let mut properties: BTreeMap<String, (Json, bool)> = BTreeMap::new();
    let mut required = BTreeSet::new();
    let is_union = collect(root, schema, &mut properties, &mut required, 0);
    if properties.is_empty() || is_union {
        return Schema::Other;
    }
    Schema::Record(
        properties
            .into_iter()
            .map(|(wire, (schema, _))| Property {
                required: required.contains(&wire),
                nullable: is_nullable(root, &schema),
                kind: kind(root, &schema, 0),
                wire,
            })
            .collect(),
    )
}

/// Gathers the properties of a schema and of what it is composed of. Whether a union is among these.
fn collect(
    root: &Json,
    schema: &Json,
    properties: &mut BTreeMap<String, (Json, bool)>,
    required: &mut BTreeSet<String>,
    depth: usize,
) -> bool {
    if depth > MAX_DEPTH {
        return false;
    }
    let schema = resolve(root, schema);
    let mut is_union =
        !items(schema.get("oneOf")).is_empty() || !items(schema.get("anyOf")).is_empty();
    for part in items(schema.get("allOf")) {
        is_union |= collect(root, part, properties, required, depth + 1);
    }
    for (name, property) in entries(schema.get("properties")) {
        properties.insert(name.clone(), (property.clone(), false));
    }
    required.extend(
        items(schema.get("required"))
            .iter()
            .filter_map(Json::as_str)
            .map(str::to_owned),
    );
    is_union
}

fn is_nullable(root: &Json, schema: &Json) -> bool {
    let is_null = |node: &Json| node.get("type").and_then(Json::as_str) == Some("null");
    let said = |node: &Json| {
        node.get("nullable") == Some(&Json::Bool(true))
            || items(node.get("type"))
                .iter()
                .any(|name| name.as_str() == Some("null"))
            || ["oneOf", "anyOf"]
                .iter()
                .any(|key| items(node.get(key)).iter().any(is_null))
    };
    said(schema) || said(resolve(root, schema))
}

/// What values of a schema are.
fn kind(root: &Json, schema: &Json, depth: usize) -> String {
    if depth > MAX_DEPTH {
        return "any".to_owned();
    }
    let schema = resolve(root, schema);
    for key in ["oneOf", "anyOf"] {
        if items(schema.get(key)).len() > 1 {
            return "union".to_owned();
        }
    }
    let single = ["allOf", "oneOf", "anyOf"]
        .iter()
        .find_map(|key| match items(schema.get(key)) {
            [only] => Some(only),
            _ => None,
        });
    if schema.get("type").is_none()
        && let Some(only) = single
    {
        return kind(root, only, depth + 1);
    }
    match type_of(schema) {
        Some("array") => match schema.get("items") {
            Some(item) => format!("array<{}>", kind(root, item, depth + 1)),
            None => "array<any>".to_owned(),
        },
        Some("string") if schema.get("format").and_then(Json::as_str) == Some("binary") => {
            "bytes".to_owned()
        }
        Some("object") | None
            if schema.get("properties").is_some() || schema.get("allOf").is_some() =>
        {
            "object".to_owned()
        }
        Some("object") => match schema.get("additionalProperties") {
            Some(values @ Json::Object(_)) => format!("map<{}>", kind(root, values, depth + 1)),
            _ => "free".to_owned(),
        },
        Some(name) => name.to_owned(),
        None => "any".to_owned(),
    }
}

/// The name of a schema's type, beside null.
fn type_of(schema: &Json) -> Option<&str> {
    let ty = schema.get("type")?;
    ty.as_str().or_else(|| {
        let names = items(Some(ty)).iter().filter_map(Json::as_str);
        names.into_iter().find(|name| *name != "null")
    })
}

/// The parts of a composition that are not null.
fn real(node: Option<&Json>) -> Vec<&Json> {
    let parts = items(node).iter();
    parts
        .filter(|part| part.get("type").and_then(Json::as_str) != Some("null"))
        .collect()
}

fn resolve<'a>(root: &'a Json, node: &'a Json) -> &'a Json {
    let mut at = node;
    for _ in 0..MAX_DEPTH {
        let Some(path) = at.get("$ref").and_then(Json::as_str) else {
            break;
        };
        let mut keys = path.trim_start_matches("#/").split('/');
        match keys.try_fold(root, |node, key| node.get(key)) {
            Some(found) => at = found,
            None => break,
        }
    }
    at
}

fn text_of(value: &Json) -> String {
    match value {
        Json::String(text) | Json::Number(text) => text.clone(),
        Json::Bool(value) => value.to_string(),
        _ => "null".to_owned(),
    }
}

fn entries(node: Option<&Json>) -> &[(String, Json)] {
    match node {
        Some(Json::Object(entries)) => entries,
        _ => &[],
    }
}

fn items(node: Option<&Json>) -> &[Json] {
    match node {
        Some(Json::Array(items)) => items,
        _ => &[],
    }
}
