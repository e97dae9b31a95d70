//! What values of a type look like in JSON: their kinds, and the keys of objects.

use crate::model::{Api, KeySet, Kind, Literal, Shape, TypeId, TypeRef};
use std::collections::{BTreeMap, BTreeSet};

/// The kinds that a value of this type can have, sorted. None for bytes.
#[must_use]
pub(super) fn kinds_of(api: &Api, ty: &TypeRef) -> Vec<Kind> {
    use Kind::{Array, Boolean, Float, Integer, Null, Object, String};
    let mut kinds = BTreeSet::new();
    // Each type is looked at once, however many ways lead to it.
    let mut seen = BTreeSet::new();
    let mut waiting = vec![ty];
    while let Some(ty) = waiting.pop() {
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
            TypeRef::BigInteger => kinds.extend([Integer, String]),
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
                waiting.push(inner);
            }
            TypeRef::Ref(id) if !seen.insert(id) => {}
            TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
                Some(Shape::Struct(_)) => {
                    kinds.insert(Object);
                }
                Some(Shape::Enum(list)) => {
                    kinds.insert(if list.integer { Integer } else { String });
                }
                Some(Shape::Union(union)) => {
                    waiting.extend(union.members.iter().map(|member| &member.ty));
                }
                Some(Shape::Alias { target }) => waiting.push(target),
                None => {}
            },
        }
    }
    kinds.into_iter().collect()
}

/// The keys of a record, through aliases; of a union, those that all members share. `None` if it is no object.
#[must_use]
pub(super) fn keys_of(api: &Api, ty: &TypeRef) -> Option<KeySet> {
    let mut known = BTreeMap::new();
    let TypeRef::Ref(id) = ty else { return None };
    // Inner unions first. The stack is a list, because unions nest as deep as the docs want them to.
    let mut stack = vec![(id, false)];
    while let Some((id, inner_are_known)) = stack.pop() {
        let Some(def) = api.get(id) else { continue };
        if inner_are_known {
            let keys = keys_at(&def.shape, &known);
            known.insert(id, keys);
        } else if !known.contains_key(id) {
            // A union says nothing of its own keys.
            known.insert(id, None);
            stack.push((id, true));
            stack.extend(inner(&def.shape).map(|id| (id, false)));
        }
    }
    known.remove(id).flatten()
}

fn inner(shape: &Shape) -> impl Iterator<Item = &TypeId> {
    let (members, target) = match shape {
        Shape::Union(union) => (union.members.as_slice(), None),
        Shape::Alias { target } => (&[][..], Some(target)),
        Shape::Struct(_) | Shape::Enum(_) => (&[][..], None),
    };
    let types = members.iter().map(|member| &member.ty).chain(target);
    types.filter_map(|ty| match ty {
        TypeRef::Ref(id) => Some(id),
        _ => None,
    })
}

fn keys_at(shape: &Shape, known: &BTreeMap<&TypeId, Option<KeySet>>) -> Option<KeySet> {
    match shape {
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
        Shape::Union(_) | Shape::Alias { .. } => {
            let sets = inner(shape).filter_map(|id| known.get(id).cloned().flatten());
            sets.reduce(common)
        }
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
