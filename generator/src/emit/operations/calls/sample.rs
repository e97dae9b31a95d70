//! Values that a type may have, made up for tests: with as little as possible.

use crate::model::{Api, Json, Literal, Notation, Record, Shape, TypeRef, peel};

/// Values are no deeper than this; a type that needs more has none.
const DEEPEST: usize = 12;

/// A value of a type in wire form; `None` if none of a reasonable size can be made.
pub(super) fn value(api: &Api, ty: &TypeRef, depth: usize) -> Option<Json> {
    if depth > DEEPEST {
        return None;
    }
    let text = |text: &str| Some(Json::String(text.to_owned()));
    match ty {
        TypeRef::String => text("a"),
        TypeRef::Decimal => text("1.50"),
        TypeRef::Timestamp => text("2024-01-02T03:04:05Z"),
        TypeRef::Date => text("2024-01-02"),
        TypeRef::Boolean => Some(Json::Bool(true)),
        TypeRef::Integer | TypeRef::BigInteger | TypeRef::Float | TypeRef::Number => {
            Some(Json::Number("1".to_owned()))
        }
        TypeRef::Literal(literal) => Some(constant(literal)),
        TypeRef::Array(_) | TypeRef::Bytes => Some(Json::Array(Vec::new())),
        TypeRef::Map(_) => Some(Json::Object(Vec::new())),
        TypeRef::Nullable(_) | TypeRef::Any => Some(Json::Null),
        TypeRef::Ref(id) => match &api.get(id)?.shape {
            Shape::Struct(record) => object(api, record, depth),
            Shape::Enum(list) => match list.values.first() {
                Some(variant) => Some(constant(&variant.value)),
                None => text("a"),
            },
            Shape::Union(union) => {
                let mut members = union.members.iter();
                members.find_map(|member| value(api, &member.ty, depth + 1))
            }
            Shape::Alias { target } => value(api, peel(target), depth + 1),
        },
    }
}

/// An object with the fields that have to be there.
fn object(api: &Api, record: &Record, depth: usize) -> Option<Json> {
    let required = record.fields.iter().filter(|field| field.required);
    let entries = required.map(|field| {
        let made = if field.nullable {
            Json::Null
        } else if field.ty == TypeRef::Decimal && field.notation == Some(Notation::Number) {
            Json::Number("1.5".to_owned())
        } else {
            value(api, &field.ty, depth + 1)?
        };
        Some((field.wire.clone(), made))
    });
    entries.collect::<Option<Vec<_>>>().map(Json::Object)
}

fn constant(literal: &Literal) -> Json {
    match literal {
        Literal::Bool(value) => Json::Bool(*value),
        Literal::Integer(value) => Json::Number(value.to_string()),
        Literal::String(text) => Json::String(text.clone()),
    }
}

/// Puts a value of a field's in an object, in place of what may be there.
pub(super) fn put(object: &mut Json, key: &str, value: Json) -> Option<()> {
    let Json::Object(entries) = object else {
        return None;
    };
    match entries.iter_mut().find(|(known, _)| known == key) {
        Some((_, known)) => *known = value,
        None => entries.push((key.to_owned(), value)),
    }
    Some(())
}
