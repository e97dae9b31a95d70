//! What values of a type look like in JSON: their kinds, and the keys of objects.

use crate::model::{Api, KeySet, Kind, Literal, Shape, TypeRef};
use std::collections::BTreeSet;

/// How far references are followed.
const MAX_DEPTH: usize = 16;

/// The kinds that a value of this type can have, sorted. None for bytes.
#[must_use]
pub(super) fn kinds_of(api: &Api, ty: &TypeRef) -> Vec<Kind> {
    let mut kinds = BTreeSet::new();
    collect(api, ty, 0, &mut kinds);
    kinds.into_iter().collect()
}

fn collect(api: &Api, ty: &TypeRef, depth: usize, kinds: &mut BTreeSet<Kind>) {
    use Kind::{Array, Boolean, Float, Integer, Null, Object, String};
    if depth > MAX_DEPTH {
        return;
    }
    match ty {
        TypeRef::String
        | TypeRef::Timestamp
        | TypeRef::Date
        | TypeRef::Literal(Literal::String(_)) => {
            kinds.insert(String);
        }
        TypeRef::Boolean | TypeRef::Literal(Literal::Bool(_)) => {
            kinds.insert(Boolean);
        }
        TypeRef::Integer | TypeRef::Literal(Literal::Integer(_)) => {
            kinds.insert(Integer);
        }
        TypeRef::Float | TypeRef::Number => kinds.extend([Integer, Float]),
        TypeRef::Decimal => kinds.extend([Integer, Float, String]),
        TypeRef::Bytes => {}
        TypeRef::Any => kinds.extend([Null, Boolean, Integer, Float, String, Array, Object]),
        TypeRef::Array(_) => {
            kinds.insert(Array);
        }
        TypeRef::Map(_) => {
            kinds.insert(Object);
        }
        TypeRef::Nullable(inner) => {
            kinds.insert(Null);
            collect(api, inner, depth + 1, kinds);
        }
        TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(_)) => {
                kinds.insert(Object);
            }
            Some(Shape::Enum(list)) => {
                kinds.insert(if list.integer { Integer } else { String });
            }
            Some(Shape::Union(union)) => {
                for member in &union.members {
                    collect(api, &member.ty, depth + 1, kinds);
                }
            }
            Some(Shape::Alias { target }) => collect(api, target, depth + 1, kinds),
            None => {}
        },
    }
}

/// The keys of a record, through aliases; of a union, those that all members share. `None` if it is no object.
#[must_use]
pub(super) fn keys_of(api: &Api, ty: &TypeRef) -> Option<KeySet> {
    keys_at(api, ty, 0)
}

fn keys_at(api: &Api, ty: &TypeRef, depth: usize) -> Option<KeySet> {
    if depth > MAX_DEPTH {
        return None;
    }
    let TypeRef::Ref(id) = ty else { return None };
    match &api.get(id)?.shape {
        Shape::Struct(record) => {
            let names = |required: bool| {
                let fields = record
                    .fields
                    .iter()
                    .filter(|field| field.required == required);
                let names: BTreeSet<String> = fields.map(|field| field.wire.clone()).collect();
                names.into_iter().collect()
            };
            Some(KeySet {
                required: names(true),
                optional: names(false),
            })
        }
        Shape::Union(union) => {
            let sets = union
                .members
                .iter()
                .map(|member| keys_at(api, &member.ty, depth + 1));
            sets.flatten().reduce(common)
        }
        Shape::Alias { target } => keys_at(api, target, depth + 1),
        Shape::Enum(_) => None,
    }
}

/// Keys required in both are required; all others that either has are optional.
fn common(a: KeySet, b: KeySet) -> KeySet {
    let (required, loose): (BTreeSet<String>, BTreeSet<String>) = a
        .required
        .into_iter()
        .chain(b.required.clone())
        .partition(|key| b.required.contains(key));
    let mut optional: BTreeSet<String> = a.optional.into_iter().chain(b.optional).collect();
    optional.extend(loose);
    optional.retain(|key| !required.contains(key));
    KeySet {
        required: required.into_iter().collect(),
        optional: optional.into_iter().collect(),
    }
}
