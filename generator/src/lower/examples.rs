//! Documented examples in wire form: what the official SDK would send.

use super::Lowering;
use super::fit::settle;
use super::fit_index::{Indices, Types};
use super::observe::field_in;
use crate::docs::{Body, DocPage, Entry, Node, Value};
use crate::model::{Example, Field, Json, Literal, Record, Shape, TypeId, TypeRef};
use crate::source::SourceMap;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Writes the examples of every type. Examples that are not plain JSON (files, expressions) or contradict their table
/// are left out.
pub(super) fn write(lowering: &mut Lowering<'_>) {
    let indices = Indices::new(&lowering.api);
    let types = Types::new(&lowering.api, &indices);
    let pages: Vec<_> = lowering.pages.iter().collect();
    let written: Vec<_> = pages
        .par_iter()
        .map(|(id, page)| ((*id).clone(), of_page(lowering.map, types, id, page)))
        .filter(|(_, examples)| !examples.is_empty())
        .collect();
    for (id, examples) in written {
        if let Some(def) = lowering.api.types.get_mut(&id) {
            def.examples = examples;
        }
    }
}

fn of_page(map: &SourceMap, types: Types<'_>, id: &TypeId, page: &DocPage) -> Vec<Example> {
    let members = match &page.body {
        Body::Members(rows) => rows.as_slice(),
        _ => &[],
    };
    let many = members.len() > 16;
    let members = members.iter().filter_map(|row| row.example.as_ref());
    let mut examples: Vec<Example> = Vec::new();
    let mut known = BTreeSet::new();
    let snippets = page.example.iter().chain(members);
    let snippets = snippets.map(|(snippet, span)| (&snippet.value, span));
    let shown = page.wire_examples.iter().map(|(node, span)| (node, span));
    for (node, span) in shown.chain(snippets) {
        let Some(wire) = wire_form(types, id, node) else {
            continue;
        };
        let is_new = if many {
            known.insert(wire.to_string())
        } else {
            examples.iter().all(|example| example.wire != wire)
        };
        if is_new {
            let place = map.place(span.part(node.offset, 0));
            examples.push(Example { wire, place });
        }
    }
    examples
}

/// The wire form of a documented value of type `id`; `None` if it has none, or does not fit the type.
#[must_use]
pub(super) fn wire_form(types: Types<'_>, id: &TypeId, node: &Node) -> Option<Json> {
    value(types, &TypeRef::Ref(id.clone()), node)
}

/// The wire form of a documented value of any type.
#[must_use]
pub(super) fn value(types: Types<'_>, ty: &TypeRef, node: &Node) -> Option<Json> {
    let ty = settle(types, ty, &node.value)?;
    match (ty, &node.value) {
        (TypeRef::Ref(id), _) => match &types.api.get(id)?.shape {
            Shape::Struct(fields) => match &node.value {
                Value::Object { entries, .. } => record(types, id, fields, entries),
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
            .map(|item| value(types, inner, item))
            .collect::<Option<_>>()
            .map(Json::Array),
        (TypeRef::Map(inner), Value::Object { entries, .. }) => entries
            .iter()
            .map(|entry| Some((entry.key.clone(), value(types, inner, &entry.node)?)))
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

fn record(types: Types<'_>, id: &TypeId, record: &Record, entries: &[Entry]) -> Option<Json> {
    let mut object: Vec<(String, Json)> = Vec::with_capacity(entries.len());
    for entry in entries {
        if entry.node.value == Value::Absent {
            continue;
        }
        match (field_in(types, id, record, &entry.key), &record.extra) {
            (Some(field), _) => {
                object.push((field.wire.clone(), field_value(types, field, &entry.node)?));
            }
            (None, Some(extra)) => flatten(types, extra, entry, &mut object)?,
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
    types: Types<'_>,
    extra: &TypeRef,
    entry: &Entry,
    object: &mut Vec<(String, Json)>,
) -> Option<()> {
    match &entry.node.value {
        Value::Object { entries, .. }
            if crate::names::words::fold(&entry.key) == "additionalproperties" =>
        {
            for inner in entries {
                object.push((inner.key.clone(), value(types, extra, &inner.node)?));
            }
        }
        _ => object.push((entry.key.clone(), value(types, extra, &entry.node)?)),
    }
    Some(())
}

fn field_value(types: Types<'_>, field: &Field, node: &Node) -> Option<Json> {
    if node.value == Value::Null {
        // A null stays one only where the type has a place for it.
        let kept = field.nullable || matches!(field.ty, TypeRef::Any | TypeRef::Nullable(_));
        return kept.then_some(Json::Null);
    }
    value(types, &field.ty, node)
}

fn literal_json(literal: &Literal) -> Json {
    match literal {
        Literal::Bool(value) => Json::Bool(*value),
        Literal::Integer(value) => Json::Number(value.to_string()),
        Literal::String(text) => Json::String(text.clone()),
    }
}
