//! Which member of a union a documented value is of.

use super::names::words::same;
use crate::docs::{Entry, Value};
use crate::model::{Api, Field, Literal, Member, Record, Shape, TypeRef};

/// The member of a union that a documented value is of: the one whose constants, required fields and known fields it
/// fits best.
#[must_use]
pub(super) fn choose_member<'a>(
    api: &Api,
    members: &'a [Member],
    value: &Value,
) -> Option<&'a Member> {
    let mut best: Option<(i64, &Member)> = None;
    for member in members {
        let fit = score(api, &member.ty, value, 0);
        // The earlier of two equals stays.
        if fit > NO_FIT && best.is_none_or(|(other, _)| fit > other) {
            best = Some((fit, member));
        }
    }
    best.map(|(_, member)| member)
}

/// How many unions, aliases and nulls in a row are followed. Docs may say that a union is a member of itself.
const HOPS: usize = 64;

/// The type that a documented value is of: a union's member, an alias's target. `None` if there is none, or no end.
#[must_use]
pub(super) fn settle<'t>(api: &'t Api, ty: &'t TypeRef, value: &Value) -> Option<&'t TypeRef> {
    let mut ty = ty;
    for _ in 0..HOPS {
        ty = match ty {
            TypeRef::Nullable(inner) if *value != Value::Null => inner,
            TypeRef::Ref(id) => match &api.get(id)?.shape {
                Shape::Union(union) => &choose_member(api, &union.members, value)?.ty,
                Shape::Alias { target } => target,
                Shape::Struct(_) | Shape::Enum(_) => return Some(ty),
            },
            _ => return Some(ty),
        };
    }
    None
}

const NO_FIT: i64 = i64::MIN / 4;
const MAX_DEPTH: usize = 8;

/// How well a value fits a type; [`NO_FIT`] if it does not.
fn score(api: &Api, ty: &TypeRef, value: &Value, depth: usize) -> i64 {
    if depth > MAX_DEPTH || matches!(value, Value::Opaque | Value::Absent | Value::Constant(_)) {
        return 0;
    }
    match (ty, value) {
        (TypeRef::Any, _) => NO_FIT + 1,
        (TypeRef::Nullable(inner), _) if *value != Value::Null => {
            score(api, inner, value, depth + 1)
        }
        (TypeRef::Ref(id), _) => api
            .get(id)
            .map_or(0, |def| score_shape(api, &def.shape, value, depth)),
        (TypeRef::Literal(literal), _) => score_literal(literal, value),
        (TypeRef::Array(inner), Value::Array(items)) => {
            let fits = items
                .iter()
                .take(4)
                .map(|item| score(api, inner, &item.value, depth + 1));
            fits.min().unwrap_or(0)
        }
        (TypeRef::Map(inner), Value::Object { entries, .. }) => {
            let fits = entries
                .iter()
                .take(4)
                .map(|entry| score(api, inner, &entry.node.value, depth + 1));
            fits.min().unwrap_or(0).min(0)
        }
        _ => score_scalar(ty, value),
    }
}

fn score_scalar(ty: &TypeRef, value: &Value) -> i64 {
    match (ty, value) {
        // The value's own form names the type.
        (TypeRef::Timestamp, Value::DateTime(_))
        | (TypeRef::Date, Value::Date(_))
        | (TypeRef::Decimal, Value::Decimal(_)) => 1,
        (TypeRef::Nullable(_), Value::Null)
        | (TypeRef::Bytes, Value::File)
        | (TypeRef::String | TypeRef::Decimal, Value::String(_))
        | (TypeRef::Boolean, Value::Bool(_))
        | (
            TypeRef::Integer | TypeRef::Float | TypeRef::Number | TypeRef::Decimal,
            Value::Number(_),
        ) => 0,
        (TypeRef::Timestamp | TypeRef::Date, Value::String(_))
        | (TypeRef::String, Value::DateTime(_) | Value::Date(_) | Value::Decimal(_)) => -1,
        _ => NO_FIT,
    }
}

fn score_literal(literal: &Literal, value: &Value) -> i64 {
    let equal = match (literal, value) {
        (Literal::String(expected), Value::String(text)) => expected == text,
        (Literal::Bool(expected), Value::Bool(value)) => expected == value,
        (Literal::Integer(expected), Value::Number(text)) => text.parse() == Ok(*expected),
        _ => false,
    };
    if equal { 100 } else { NO_FIT }
}

fn score_shape(api: &Api, shape: &Shape, value: &Value, depth: usize) -> i64 {
    match (shape, value) {
        (Shape::Struct(record), Value::Object { entries, .. }) => {
            score_record(api, record, entries, depth)
        }
        (Shape::Enum(list), Value::String(text)) => {
            let known = list
                .values
                .iter()
                .any(|v| v.value == Literal::String(text.clone()));
            if known {
                50
            } else if list.open {
                -1
            } else {
                -50
            }
        }
        (Shape::Enum(list), Value::Number(_)) if list.integer => 0,
        (Shape::Union(union), _) => {
            let scores = union
                .members
                .iter()
                .map(|member| score(api, &member.ty, value, depth + 1));
            scores.max().unwrap_or(NO_FIT)
        }
        (Shape::Alias { target }, _) => score(api, target, value, depth + 1),
        _ => NO_FIT,
    }
}

fn score_record(api: &Api, record: &Record, entries: &[Entry], depth: usize) -> i64 {
    let mut total = 0;
    for field in &record.fields {
        let entry = entries
            .iter()
            .find(|entry| field_matches(field, &entry.key));
        match entry {
            None if field.required => total -= 20,
            None => {}
            Some(entry) => {
                total += 10;
                let fit = score(api, &field.ty, &entry.node.value, depth + 1);
                total += if fit <= NO_FIT {
                    -40
                } else {
                    fit.clamp(-40, 100)
                };
            }
        }
    }
    let unknown = entries
        .iter()
        .filter(|entry| {
            !record
                .fields
                .iter()
                .any(|field| field_matches(field, &entry.key))
        })
        .count();
    if record.extra.is_none() {
        total - 15 * i64::try_from(unknown).unwrap_or(0)
    } else {
        total
    }
}

fn field_matches(field: &Field, key: &str) -> bool {
    field.name == key || (field.name.len().abs_diff(key.len()) <= 8 && same(&field.name, key))
}
