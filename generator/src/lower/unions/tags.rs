//! Discriminants: a key that all object members have, each with values of its own.

use crate::model::{Api, Field, Kind, Literal, Shape, TagCase, TypeRef, Union};
use std::collections::{BTreeMap, BTreeSet};

const MAX_DEPTH: usize = 8;

/// The values that a key can have.
#[derive(Clone, Debug, Default)]
struct ValueSet {
    values: BTreeSet<Literal>,
    /// Values in the order of the docs.
    ordered: Vec<Literal>,
    /// Whether further values may appear.
    open: bool,
    /// Whether the key may be absent.
    optional: bool,
}

/// The tag of a union and its cases: a key common to all object members whose value sets are pairwise disjoint. Keys
/// that are required and have one value per member come first, then the order of the first member's page.
#[must_use]
pub(super) fn find(api: &Api, union: &Union) -> Option<(String, Vec<TagCase>)> {
    let members = object_members(union);
    if members.len() < 2 {
        return None;
    }
    let tags: Vec<BTreeMap<String, ValueSet>> = members
        .iter()
        .map(|(_, ty)| tags_of(api, ty, 0))
        .collect::<Option<_>>()?;
    let first = tags.first()?;
    let mut best: Option<((bool, bool, usize), &String)> = None;
    for key in first.keys() {
        let sets: Option<Vec<&ValueSet>> = tags.iter().map(|tags| tags.get(key)).collect();
        let Some(sets) = sets else { continue };
        if !are_disjoint(&sets) || sets.iter().any(|set| set.open && set.values.len() > 1) {
            continue;
        }
        let optional = sets.iter().any(|set| set.optional);
        let several = sets.iter().any(|set| set.values.len() > 1);
        let position = position_of(api, members.first().map(|(_, ty)| *ty), key);
        let rank = (optional, several, position);
        if best.is_none_or(|(other, _)| rank < other) {
            best = Some((rank, key));
        }
    }
    let key = best?.1.clone();
    let cases = cases_of(api, union, &key);
    Some((key, cases))
}

/// The values of `key` in each member, as cases.
#[must_use]
pub(super) fn cases_of(api: &Api, union: &Union, key: &str) -> Vec<TagCase> {
    let mut cases: Vec<TagCase> = Vec::new();
    for (member, ty) in object_members(union) {
        let set = tags_of(api, ty, 0)
            .and_then(|mut tags| tags.remove(key))
            .unwrap_or_default();
        for value in set.ordered {
            if !cases.iter().any(|case| case.value == value) {
                cases.push(TagCase { value, member });
            }
        }
    }
    cases
}

fn object_members(union: &Union) -> Vec<(usize, &TypeRef)> {
    let objects = union
        .members
        .iter()
        .enumerate()
        .filter(|(_, member)| member.kinds.contains(&Kind::Object));
    objects.map(|(index, member)| (index, &member.ty)).collect()
}

fn are_disjoint(sets: &[&ValueSet]) -> bool {
    let mut all = BTreeSet::new();
    sets.iter()
        .all(|set| !set.values.is_empty() && set.values.iter().all(|value| all.insert(value)))
}

fn position_of(api: &Api, ty: Option<&TypeRef>, key: &str) -> usize {
    let Some(TypeRef::Ref(id)) = ty else { return 0 };
    match api.get(id).map(|def| &def.shape) {
        Some(Shape::Struct(record)) => record
            .fields
            .iter()
            .position(|field| field.wire == key)
            .unwrap_or(usize::MAX),
        _ => 0,
    }
}

/// The keys of an object type whose values are listed. `None` if it is no record: then no key is common to all.
fn tags_of(api: &Api, ty: &TypeRef, depth: usize) -> Option<BTreeMap<String, ValueSet>> {
    if depth > MAX_DEPTH {
        return None;
    }
    let TypeRef::Ref(id) = ty else { return None };
    match &api.get(id)?.shape {
        Shape::Struct(record) => Some(
            record
                .fields
                .iter()
                .filter_map(|field| Some((field.wire.clone(), field_values(api, field)?)))
                .collect(),
        ),
        // A member that is a union has a key's values of all its members.
        Shape::Union(union) => {
            let mut merged: Option<BTreeMap<String, ValueSet>> = None;
            for member in &union.members {
                let tags = tags_of(api, &member.ty, depth + 1)?;
                merged = Some(match merged {
                    None => tags,
                    Some(so_far) => merge(so_far, tags),
                });
            }
            merged
        }
        Shape::Alias { target } => tags_of(api, target, depth + 1),
        Shape::Enum(_) => None,
    }
}

fn merge(
    a: BTreeMap<String, ValueSet>,
    mut b: BTreeMap<String, ValueSet>,
) -> BTreeMap<String, ValueSet> {
    let both = a.into_iter().filter_map(|(key, mut set)| {
        let other = b.remove(&key)?;
        set.values.extend(other.values);
        set.ordered.extend(other.ordered);
        set.open |= other.open;
        set.optional |= other.optional;
        Some((key, set))
    });
    both.collect()
}

fn field_values(api: &Api, field: &Field) -> Option<ValueSet> {
    if field.nullable {
        return None;
    }
    let mut set = ValueSet {
        optional: !field.required,
        ..ValueSet::default()
    };
    type_values(api, &field.ty, 0, &mut set)?;
    Some(set)
}

/// The listed values of a type; `None` if it has others.
fn type_values(api: &Api, ty: &TypeRef, depth: usize, set: &mut ValueSet) -> Option<()> {
    if depth > MAX_DEPTH {
        return None;
    }
    let mut add = |value: &Literal| {
        set.values.insert(value.clone());
        set.ordered.push(value.clone());
    };
    match ty {
        TypeRef::Literal(literal) => add(literal),
        TypeRef::Ref(id) => match &api.get(id)?.shape {
            Shape::Enum(list) => {
                list.values.iter().for_each(|variant| add(&variant.value));
                set.open |= list.open;
            }
            Shape::Union(union) => {
                for member in &union.members {
                    type_values(api, &member.ty, depth + 1, set)?;
                }
            }
            Shape::Alias { target } => type_values(api, target, depth + 1, set)?,
            Shape::Struct(_) => return None,
        },
        _ => return None,
    }
    Some(())
}

/// Groups of members that no value can tell apart.
#[must_use]
pub(super) fn ambiguous_groups(api: &Api, union: &Union) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut grouped = BTreeSet::new();
    for first in 0..union.members.len() {
        if grouped.contains(&first) {
            continue;
        }
        let same: Vec<usize> = (first + 1..union.members.len())
            .filter(|second| !grouped.contains(second) && is_ambiguous(api, union, first, *second))
            .collect();
        if !same.is_empty() {
            grouped.extend(same.iter().copied());
            groups.push(std::iter::once(first).chain(same).collect());
        }
    }
    groups
}

fn is_ambiguous(api: &Api, union: &Union, first: usize, second: usize) -> bool {
    let (Some(a), Some(b)) = (union.members.get(first), union.members.get(second)) else {
        return false;
    };
    let shared: Vec<&Kind> = a
        .kinds
        .iter()
        .filter(|kind| b.kinds.contains(kind))
        .collect();
    if shared.is_empty() {
        return false;
    }
    if let (Some(keys_a), Some(keys_b)) = (&a.keys, &b.keys) {
        return keys_a.required == keys_b.required && !have_disjoint_field(api, &a.ty, &b.ty);
    }
    match (values_of(api, &a.ty), values_of(api, &b.ty)) {
        (Some(a), Some(b)) => a == b,
        // Listed values are tried before anything that takes all values of the kind.
        (Some(_), None) | (None, Some(_)) => false,
        (None, None) => a.kinds == b.kinds && element_types_match(api, &a.ty, &b.ty),
    }
}

fn have_disjoint_field(api: &Api, a: &TypeRef, b: &TypeRef) -> bool {
    let (Some(a), Some(b)) = (tags_of(api, a, 0), tags_of(api, b, 0)) else {
        return false;
    };
    a.iter().any(|(key, set)| {
        b.get(key)
            .is_some_and(|other| !set.optional && !other.optional && are_disjoint(&[set, other]))
    })
}

fn values_of(api: &Api, ty: &TypeRef) -> Option<BTreeSet<Literal>> {
    let mut set = ValueSet::default();
    type_values(api, ty, 0, &mut set)?;
    Some(set.values)
}

/// Whether two types of the same kinds also agree in what a reader could check next.
fn element_types_match(api: &Api, a: &TypeRef, b: &TypeRef) -> bool {
    match (a, b) {
        (TypeRef::Array(a), TypeRef::Array(b)) | (TypeRef::Map(a), TypeRef::Map(b)) => {
            super::kinds::kinds_of(api, a) == super::kinds::kinds_of(api, b)
                && super::kinds::keys_of(api, a) == super::kinds::keys_of(api, b)
        }
        (TypeRef::Timestamp | TypeRef::Date, TypeRef::String)
        | (TypeRef::String, TypeRef::Timestamp | TypeRef::Date)
        | (TypeRef::Array(_), _)
        | (_, TypeRef::Array(_)) => false,
        _ => true,
    }
}
