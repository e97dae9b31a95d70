//! Documented examples in wire form: what the official SDK would send.

use super::Lowering;
use super::fit::settle;
use super::observe::field_of;
use crate::docs::{Body, Entry, Node, Snippet, Value};
use crate::model::{Api, Example, Field, Json, Literal, Record, Shape, TypeId, TypeRef};
use crate::source::Span;

/// Writes the examples of every type. Examples that are not plain JSON (files, expressions) or contradict their table
/// are left out.
pub(super) fn write(lowering: &mut Lowering<'_>) {
    let mut written: Vec<(TypeId, Vec<Example>)> = Vec::new();
    for (id, page) in &lowering.pages {
        let mut examples: Vec<Example> = Vec::new();
        let mut add = |snippet: &Snippet, span: &Span| {
            if let Some(wire) = wire_form(&lowering.api, id, &snippet.value)
                && !examples.iter().any(|example| example.wire == wire)
            {
                let place = lowering.map.place(span.part(snippet.value.offset, 0));
                examples.push(Example { wire, place });
            }
        };
        if let Some((snippet, span)) = &page.example {
            add(snippet, span);
        }
        if let Body::Members(rows) = &page.body {
            for (snippet, span) in rows.iter().filter_map(|row| row.example.as_ref()) {
                add(snippet, span);
            }
        }
        if !examples.is_empty() {
            written.push((id.clone(), examples));
        }
    }
    for (id, examples) in written {
        if let Some(def) = lowering.api.types.get_mut(&id) {
            def.examples = examples;
        }
    }
}

/// The wire form of a documented value of type `id`; `None` if it has none, or does not fit the type.
#[must_use]
pub(super) fn wire_form(api: &Api, id: &TypeId, node: &Node) -> Option<Json> {
    value(api, &TypeRef::Ref(id.clone()), node)
}

/// The wire form of a documented value of any type.
#[must_use]
pub(super) fn value(api: &Api, ty: &TypeRef, node: &Node) -> Option<Json> {
    let ty = settle(api, ty, &node.value)?;
    match (ty, &node.value) {
        (TypeRef::Ref(id), _) => match &api.get(id)?.shape {
            Shape::Struct(fields) => match &node.value {
                Value::Object { entries, .. } => record(api, fields, entries),
                _ => None,
            },
            // Settled.
            Shape::Union(_) | Shape::Alias { .. } => None,
            Shape::Enum(list) => match &node.value {
                Value::String(_) if !list.integer => plain(&node.value),
                Value::Number(_) if list.integer => plain(&node.value),
                _ => None,
            },
        },
        (TypeRef::Nullable(_), Value::Null) => Some(Json::Null),
        (TypeRef::Array(inner), Value::Array(items)) => items
            .iter()
            .map(|item| value(api, inner, item))
            .collect::<Option<_>>()
            .map(Json::Array),
        (TypeRef::Map(inner), Value::Object { entries, .. }) => entries
            .iter()
            .map(|entry| Some((entry.key.clone(), value(api, inner, &entry.node)?)))
            .collect::<Option<_>>()
            .map(Json::Object),
        (TypeRef::Any, other) => plain(other),
        (TypeRef::Literal(literal), other) => {
            let json = plain(other)?;
            (json == literal_json(literal)).then_some(json)
        }
        (_, other) => plain(other).filter(|json| fits(ty, json)),
    }
}

fn fits(ty: &TypeRef, json: &Json) -> bool {
    match json {
        Json::String(_) => {
            matches!(
                ty,
                TypeRef::String | TypeRef::Timestamp | TypeRef::Date | TypeRef::Decimal
            )
        }
        Json::Number(text) => match ty {
            TypeRef::Integer => text.parse::<i64>().is_ok(),
            _ => matches!(ty, TypeRef::Float | TypeRef::Number | TypeRef::Decimal),
        },
        Json::Bool(_) => *ty == TypeRef::Boolean,
        _ => false,
    }
}

/// A value whose form does not depend on a type.
fn plain(value: &Value) -> Option<Json> {
    Some(match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        // On the wire a decimal is a number.
        Value::Number(text) | Value::Decimal(text) => Json::Number(text.clone()),
        Value::String(text) | Value::DateTime(text) | Value::Date(text) => {
            Json::String(text.clone())
        }
        Value::Array(items) => Json::Array(
            items
                .iter()
                .map(|item| plain(&item.value))
                .collect::<Option<_>>()?,
        ),
        Value::Object { entries, .. } => {
            let entries = entries
                .iter()
                .map(|entry| Some((entry.key.clone(), plain(&entry.node.value)?)));
            Json::Object(entries.collect::<Option<_>>()?)
        }
        Value::File | Value::Constant(_) | Value::Absent | Value::Opaque => return None,
    })
}

fn record(api: &Api, record: &Record, entries: &[Entry]) -> Option<Json> {
    let mut object: Vec<(String, Json)> = Vec::with_capacity(entries.len());
    for entry in entries {
        if entry.node.value == Value::Absent {
            continue;
        }
        match (field_of(record, &entry.key), &record.extra) {
            (Some(field), _) => {
                object.push((field.wire.clone(), field_value(api, field, &entry.node)?));
            }
            (None, Some(extra)) => flatten(api, extra, entry, &mut object)?,
            (None, None) => return None,
        }
    }
    for field in &record.fields {
        let shown = object.iter().any(|(key, _)| *key == field.wire);
        match &field.ty {
            // Constants are always written.
            TypeRef::Literal(literal) if !shown => {
                object.push((field.wire.clone(), literal_json(literal)));
            }
            _ if field.required && !shown => return None,
            _ => {}
        }
    }
    Some(Json::Object(object))
}

/// Extra keys, given one by one or as the map that the documented row makes of them.
fn flatten(
    api: &Api,
    extra: &TypeRef,
    entry: &Entry,
    object: &mut Vec<(String, Json)>,
) -> Option<()> {
    match &entry.node.value {
        Value::Object { entries, .. }
            if super::names::words::fold(&entry.key) == "additionalproperties" =>
        {
            for inner in entries {
                object.push((inner.key.clone(), value(api, extra, &inner.node)?));
            }
        }
        _ => object.push((entry.key.clone(), value(api, extra, &entry.node)?)),
    }
    Some(())
}

fn field_value(api: &Api, field: &Field, node: &Node) -> Option<Json> {
    if node.value == Value::Null {
        // A null stays one only where the type has a place for it.
        let kept = field.nullable || matches!(field.ty, TypeRef::Any | TypeRef::Nullable(_));
        return kept.then_some(Json::Null);
    }
    value(api, &field.ty, node)
}

fn literal_json(literal: &Literal) -> Json {
    match literal {
        Literal::Bool(value) => Json::Bool(*value),
        Literal::Integer(value) => Json::Number(value.to_string()),
        Literal::String(text) => Json::String(text.clone()),
    }
}
