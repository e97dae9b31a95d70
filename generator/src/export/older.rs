//! OpenAPI 3.0, for readers that know nothing newer: what 3.1 says, in the keywords of the older version.
//!
//! What it cannot say is left out, which makes a schema wider, never narrower.

use super::schema::{Object, Schema};
use crate::model::Json;

/// The version of the specification.
const VERSION: &str = "3.0.4";

/// Keywords that the version does not have, and nothing stands in for.
const UNKNOWN: &[&str] = &[
    "$comment",
    "if",
    "then",
    "contains",
    "dependentRequired",
    "propertyNames",
];

/// A document of 3.1 as one of 3.0.
pub(super) fn document(document: Object) -> Object {
    let document = document.map_key("paths", |paths| values(paths, &mut path_item));
    let document = document.map_key("components", |components| {
        object(components, |components| {
            components.map_key("schemas", |schemas| {
                values(schemas, &mut |value| object(value, schema))
            })
        })
    });
    document.with("openapi", VERSION)
}

/// Changes each value of an object.
fn values(value: Json, change: &mut dyn FnMut(Json) -> Json) -> Json {
    match value {
        Json::Object(entries) => {
            let entries = entries.into_iter();
            Json::Object(entries.map(|(key, value)| (key, change(value))).collect())
        }
        other => other,
    }
}

/// Changes each item of a list.
fn items(value: Json, change: &mut dyn FnMut(Json) -> Json) -> Json {
    match value {
        Json::Array(items) => Json::Array(items.into_iter().map(change).collect()),
        other => other,
    }
}

fn object(value: Json, change: impl FnOnce(Object) -> Object) -> Json {
    match value {
        Json::Object(entries) => Json::from(change(Object::from_entries(entries))),
        other => other,
    }
}

fn path_item(item: Json) -> Json {
    values(item, &mut |operation| {
        object(operation, |operation| {
            operation
                .map_key("parameters", |all| items(all, &mut with_schema))
                .map_key("requestBody", content)
                .map_key("responses", |all| values(all, &mut content))
        })
    })
}

/// Whatever has media types.
fn content(value: Json) -> Json {
    object(value, |value| {
        value.map_key("content", |all| values(all, &mut with_schema))
    })
}

fn with_schema(value: Json) -> Json {
    object(value, |value| {
        value.map_key("schema", |value| object(value, schema))
    })
}

fn schema(mut schema: Schema) -> Schema {
    schema.remove(UNKNOWN);
    let inner = |value: Json| object(value, self::schema);
    for key in ["items", "additionalProperties", "not"] {
        schema = schema.map_key(key, inner);
    }
    schema = schema.map_key("properties", |all| values(all, &mut { inner }));
    for key in ["anyOf", "oneOf", "allOf"] {
        schema = schema.map_key(key, |all| items(all, &mut { inner }));
    }
    schema = alone(null(examples(bytes(exclusive(constant(schema))))));
    // A part that said only what is unknown here says nothing.
    if let Some(Json::Array(parts)) = schema.get("allOf")
        && parts.iter().all(|part| *part == Json::Object(Vec::new()))
    {
        schema.remove(&["allOf"]);
    }
    schema
}

/// A constant is the only value of an enum.
fn constant(mut schema: Schema) -> Schema {
    if let Some(value) = schema.take("const") {
        schema.set("enum", Json::Array(vec![value]));
    }
    schema
}

/// Whether a limit is part of the range is said beside it.
fn exclusive(mut schema: Schema) -> Schema {
    for (key, limit) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if let Some(value) = schema.take(key) {
            schema.set(limit, value);
            schema.set(key, true);
        }
    }
    schema
}

/// Bytes are text of a format.
fn bytes(mut schema: Schema) -> Schema {
    for (key, format) in [("contentMediaType", "binary"), ("contentEncoding", "byte")] {
        if schema.take(key).is_some() {
            schema.set("type", "string");
            schema.set("format", format);
        }
    }
    schema
}

/// There is room for one example.
fn examples(mut schema: Schema) -> Schema {
    if let Some(Json::Array(examples)) = schema.take("examples")
        && let Some(first) = examples.into_iter().next()
    {
        schema.set("example", first);
    }
    schema
}

/// `null` is a mark beside the one type of the values; beside anything else it counts for nothing, and `null` is one of
/// several schemas.
fn null(mut schema: Schema) -> Schema {
    match (schema.get("type"), schema.get("anyOf")) {
        (Some(Json::Array(types)), _) => {
            let null = Json::from("null");
            let others: Vec<Json> = types.iter().filter(|ty| **ty != null).cloned().collect();
            let nullable = others.len() < types.len();
            if let [only] = others.as_slice() {
                schema.set("type", only.clone());
                return if nullable {
                    schema.with("nullable", true)
                } else {
                    schema
                };
            }
            let types = types.iter().cloned().map(named).collect();
            schema.remove(&["type"]);
            schema.also(Schema::new().with("anyOf", Json::Array(types)));
            schema
        }
        (None, Some(Json::Array(parts))) => {
            let null = named(Json::from("null"));
            let [Json::Object(only), last] = parts.as_slice() else {
                return schema;
            };
            let only = Object::from_entries(only.clone());
            if *last != null || !only.has("type") {
                return schema;
            }
            schema.remove(&["anyOf"]);
            schema.also(only);
            schema.set("nullable", true);
            if let Some(Json::Array(mut listed)) = schema.take("enum") {
                listed.push(Json::Null);
                schema.set("enum", Json::Array(listed));
            }
            schema
        }
        _ => schema,
    }
}

/// The schema of the values of a JSON type.
fn named(name: Json) -> Json {
    Json::from(only_null(Schema::new().with("type", name)))
}

/// `null` alone has no type of its own.
fn only_null(schema: Schema) -> Schema {
    if schema.get("type") == Some(&Json::from("null")) {
        return Schema::of_type("string")
            .with("nullable", true)
            .with("enum", Json::Array(vec![Json::Null]));
    }
    schema
}

/// What stands beside a reference counts for nothing, so that the reference moves into a part of its own.
fn alone(mut schema: Schema) -> Schema {
    schema = only_null(schema);
    if schema.len() < 2 {
        return schema;
    }
    if let Some(target) = schema.take("$ref") {
        let target = Object::new().with("$ref", target);
        schema.also(Object::new().with("allOf", vec![target]));
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::{Json, Object, schema};

    fn older(text: &str) -> String {
        let Ok(Json::Object(entries)) = serde_json::from_str(text) else {
            return "no object".to_owned();
        };
        Json::from(schema(Object::from_entries(entries))).to_string()
    }

    #[test]
    fn keywords_become_those_of_the_older_version() {
        for (newer, expected) in [
            (
                r#"{"type":["string","null"],"minLength":1}"#,
                r#"{"type":"string","minLength":1,"nullable":true}"#,
            ),
            (
                r#"{"type":["integer","string"]}"#,
                r#"{"anyOf":[{"type":"integer"},{"type":"string"}]}"#,
            ),
            (
                r##"{"anyOf":[{"$ref":"#/a"},{"type":"null"}],"description":"d"}"##,
                r##"{"anyOf":[{"$ref":"#/a"},{"type":"string","nullable":true,"enum":[null]}],"description":"d"}"##,
            ),
            (
                r#"{"anyOf":[{"type":"string","enum":["a"]},{"type":"null"}]}"#,
                r#"{"type":"string","nullable":true,"enum":["a",null]}"#,
            ),
            (
                r#"{"anyOf":[{"enum":["a"],"type":["string","null"]},{"type":"integer"}]}"#,
                r#"{"anyOf":[{"enum":["a"],"type":"string","nullable":true},{"type":"integer"}]}"#,
            ),
            (
                r#"{"type":["integer","string","null"]}"#,
                r#"{"anyOf":[{"type":"integer"},{"type":"string"},{"type":"string","nullable":true,"enum":[null]}]}"#,
            ),
            (
                r##"{"$ref":"#/a","description":"d"}"##,
                r##"{"description":"d","allOf":[{"$ref":"#/a"}]}"##,
            ),
            (r##"{"$ref":"#/a"}"##, r##"{"$ref":"#/a"}"##),
            (
                r#"{"type":"number","exclusiveMinimum":0,"maximum":9}"#,
                r#"{"type":"number","maximum":9,"minimum":0,"exclusiveMinimum":true}"#,
            ),
            (
                r#"{"type":"string","const":"a","examples":["a","b"]}"#,
                r#"{"type":"string","enum":["a"],"example":"a"}"#,
            ),
            (
                r#"{"contentMediaType":"application/octet-stream"}"#,
                r#"{"type":"string","format":"binary"}"#,
            ),
            (
                r#"{"type":"object","properties":{"const":{"const":1},"if":{}},"if":{},"then":{}}"#,
                r#"{"type":"object","properties":{"const":{"enum":[1]},"if":{}}}"#,
            ),
            (
                r#"{"type":"object","allOf":[{"if":{},"then":{}}]}"#,
                r#"{"type":"object"}"#,
            ),
        ] {
            assert_eq!(older(newer), expected, "{newer}");
        }
    }
}
