//! The example call of an operation, as the request type in wire form.

use super::request::Taken;
use crate::docs::{DocOperation, Entry, Node, Value};
use crate::lower::examples;
use crate::lower::fit_index::Types;
use crate::lower::observe::field_of;
use crate::model::{Json, Record, Shape, TypeId, TypeRef};
use crate::names::words::fold;

/// What stands for the content of a file in examples.
const FILE_CONTENT: &str = "the content of a file";

/// What the documented call sends. `None` if it cannot be read, or does not fit the types. A call that gives nothing
/// where something is needed leaves the word to the page of the request type.
pub(super) fn example(types: Types<'_>, operation: &DocOperation, taken: &Taken) -> Option<Json> {
    let (arguments, _) = operation.example.as_ref()?;
    let request = operation.request.as_ref()?;
    let ty = match taken {
        Taken::Nothing => return None,
        Taken::Wrapper(id) => TypeRef::Ref(id.clone()),
        Taken::Body(ty) => ty.clone(),
    };
    if arguments.is_empty() {
        if matches!(ty, TypeRef::Array(_)) {
            return Some(Json::Array(Vec::new()));
        }
        let nothing = object(0, Vec::new());
        return value(types, &ty, &nothing).or_else(|| page_example(types, &ty));
    }
    let Taken::Wrapper(id) = taken else {
        return value(types, &ty, &single(arguments)?);
    };
    if !request.flat {
        return value(types, &ty, &single(arguments)?);
    }
    let named = match arguments.as_slice() {
        [
            Node {
                value: Value::Object { entries, .. },
                ..
            },
        ] => Some(entries)
            .filter(|entries| entries.iter().any(|entry| has_parameter(operation, entry))),
        _ => None,
    };
    match named {
        Some(entries) => flat(types, id, entries),
        None => flat(types, id, &by_position(operation, arguments)),
    }
}

fn page_example(types: Types<'_>, ty: &TypeRef) -> Option<Json> {
    let TypeRef::Ref(id) = ty else { return None };
    let example = types.api.get(id)?.examples.first()?;
    Some(example.wire.clone())
}

fn has_parameter(operation: &DocOperation, entry: &Entry) -> bool {
    let name = fold(&entry.key);
    operation
        .parameters
        .iter()
        .any(|row| fold(&row.name) == name)
}

/// The one argument that is the request. Some languages name it.
fn single(arguments: &[Node]) -> Option<Node> {
    let first = arguments.first()?;
    if let Value::Object { entries, .. } = &first.value
        && let [only] = entries.as_slice()
        && fold(&only.key) == "request"
    {
        return Some(only.node.clone());
    }
    Some(first.clone())
}

/// Arguments without names stand in the order of the parameters.
fn by_position(operation: &DocOperation, arguments: &[Node]) -> Vec<Entry> {
    operation
        .parameters
        .iter()
        .zip(arguments)
        .map(|(row, node)| Entry {
            key: row.name.clone(),
            quoted: false,
            offset: node.offset,
            node: node.clone(),
        })
        .collect()
}

/// Entries of a record, or of the body in one of its fields.
fn flat(types: Types<'_>, id: &TypeId, entries: &[Entry]) -> Option<Json> {
    let Shape::Struct(record) = &types.api.get(id)?.shape else {
        return None;
    };
    let (own, others): (Vec<Entry>, Vec<Entry>) = entries
        .iter()
        .cloned()
        .partition(|entry| field_of(record, &entry.key).is_some());
    let mut own = own;
    if !others.is_empty() {
        let body = record.fields.iter().find(|field| {
            let shown = own
                .iter()
                .any(|entry| fold(&entry.key) == fold(&field.name));
            !shown && takes(types, &field.ty, &others)
        })?;
        let offset = others.first()?.offset;
        own.push(Entry {
            key: body.name.clone(),
            quoted: false,
            offset,
            node: object(offset, others),
        });
    }
    value(types, &TypeRef::Ref(id.clone()), &object(0, own))
}

fn object(offset: usize, entries: Vec<Entry>) -> Node {
    Node {
        offset,
        value: Value::Object {
            type_name: None,
            entries,
        },
    }
}

/// Whether a record has fields for all entries.
fn takes(types: Types<'_>, ty: &TypeRef, entries: &[Entry]) -> bool {
    let TypeRef::Ref(id) = ty else { return false };
    match types.api.get(id).map(|def| &def.shape) {
        Some(Shape::Struct(record)) => entries
            .iter()
            .all(|entry| field_of(record, &entry.key).is_some()),
        _ => false,
    }
}

/// The wire form of a value that may hold files.
fn value(types: Types<'_>, ty: &TypeRef, node: &Node) -> Option<Json> {
    match (ty, &node.value) {
        (TypeRef::Bytes, Value::File | Value::String(_)) => {
            Some(Json::String(FILE_CONTENT.to_owned()))
        }
        (TypeRef::Ref(id), Value::Object { entries, .. }) => match &types.api.get(id)?.shape {
            Shape::Struct(record) if holds_files(types, record) => {
                with_files(types, record, entries)
            }
            _ => examples::value(types, ty, node),
        },
        _ => examples::value(types, ty, node),
    }
}

/// Whether a record has a file, itself or in a record of its own.
fn holds_files(types: Types<'_>, record: &Record) -> bool {
    record.fields.iter().any(|field| match &field.ty {
        TypeRef::Bytes => true,
        TypeRef::Ref(id) => match types.api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(inner)) => {
                inner.fields.iter().any(|field| field.ty == TypeRef::Bytes)
            }
            _ => false,
        },
        _ => false,
    })
}

fn with_files(types: Types<'_>, record: &Record, entries: &[Entry]) -> Option<Json> {
    let shown = entries.iter().map(|entry| {
        let field = field_of(record, &entry.key)?;
        Some((field.wire.clone(), value(types, &field.ty, &entry.node)?))
    });
    let object: Vec<(String, Json)> = shown.collect::<Option<_>>()?;
    let complete = record
        .fields
        .iter()
        .all(|field| !field.required || object.iter().any(|(key, _)| *key == field.wire));
    complete.then_some(Json::Object(object))
}
