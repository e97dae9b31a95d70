//! Which member of a union a documented value is of.

use super::fit_index::{Members, Types, record_of};
use crate::docs::{Entry, Value};
use crate::model::{Api, Field, Literal, Member, Record, Shape, TypeId, TypeRef, Union};
use crate::names::words::same;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The member of a union that a documented value is of: the one whose constants, required fields and known fields it
/// fits best.
#[must_use]
pub(super) fn choose_member<'a>(
    types: Types<'_>,
    id: &TypeId,
    members: &'a [Member],
    value: &Value,
) -> Option<&'a Member> {
    if let Some(best) = best_record(types, id, members, value) {
        return members.get(best);
    }
    let api = types.api;
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

/// The best member of a large union for an object; `None` if that can only be found by looking at all of them.
fn best_record(types: Types<'_>, id: &TypeId, members: &[Member], value: &Value) -> Option<usize> {
    let Value::Object { entries, .. } = value else {
        return None;
    };
    let index = types.members(id, members)?;
    let mut best = Best::default();
    for member in &index.others {
        best.offer(
            score(types.api, &members.get(*member)?.ty, value, 0),
            *member,
        );
    }
    let fitting = index.fitting(entries)?;
    if fitting.len() * 4 < index.records.len() {
        for member in fitting.iter().filter_map(|at| index.records.get(*at)) {
            let record = record_of(types.api, &members.get(member.index)?.ty)?;
            best.offer(score_record(types.api, record, entries, 0), member.index);
        }
        // What a record can be worth at most none of whose constants fits: a key that is known and wrong costs less
        // than one that is not known.
        let keys = count(entries, |_| true);
        let strict = index.least(false).map(|least| {
            -MISSING * least - keys * UNKNOWN + keys * (UNKNOWN + MISSING + KNOWN - WRONG).max(0)
        });
        let loose = index.least(true).map(|least| -MISSING * least);
        let (fit, member) = best.0?;
        if strict.max(loose).is_none_or(|most| fit > most) {
            return Some(member);
        }
    }
    touched(types, index, members, entries, best)
}

/// Only fields that have one of the keys are looked at: what a record is worth without them is known.
fn touched(
    types: Types<'_>,
    index: &Members,
    members: &[Member],
    entries: &[Entry],
    mut best: Best,
) -> Option<usize> {
    let mut touched: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for entry in entries {
        for (record, field) in index.with_key(&entry.key) {
            let fields = touched.entry(*record).or_default();
            if !fields.contains(field) {
                fields.push(*field);
            }
        }
    }
    for (at, member) in index.records.iter().enumerate() {
        let (mut fit, mut known) = (-MISSING * member.required, 0);
        if let Some(fields) = touched.get(&at) {
            let all = &record_of(types.api, &members.get(member.index)?.ty)?.fields;
            let fields: Vec<&Field> = fields.iter().filter_map(|at| all.get(*at)).collect();
            for field in &fields {
                let found = entries
                    .iter()
                    .find(|entry| field_matches(field, &entry.key));
                if let Some(entry) = found {
                    fit += score_field(types.api, field, entry, 0);
                    fit += if field.required { MISSING } else { 0 };
                }
            }
            known = count(entries, |key| {
                fields.iter().any(|field| field_matches(field, key))
            });
        }
        if !member.extra {
            fit -= UNKNOWN * (count(entries, |_| true) - known);
        }
        best.offer(fit, member.index);
    }
    best.0.map(|(_, member)| member)
}

/// The member that fits best so far; the earlier of two equals.
#[derive(Default)]
struct Best(Option<(i64, usize)>);

impl Best {
    fn offer(&mut self, fit: i64, member: usize) {
        let is_better = |(other, at)| fit > other || (fit == other && member < at);
        if fit > NO_FIT && self.0.is_none_or(is_better) {
            self.0 = Some((fit, member));
        }
    }
}

fn count(entries: &[Entry], is_counted: impl Fn(&str) -> bool) -> i64 {
    let counted = entries.iter().filter(|entry| is_counted(&entry.key));
    i64::try_from(counted.count()).unwrap_or(0)
}

/// How many unions, aliases and nulls in a row are followed. Docs may say that a union is a member of itself.
const HOPS: usize = 64;

/// The type that a documented value is of: a union's member, an alias's target. `None` if there is none, or no end.
#[must_use]
pub(super) fn settle<'t>(types: Types<'t>, ty: &'t TypeRef, value: &Value) -> Option<&'t TypeRef> {
    let mut ty = ty;
    for _ in 0..HOPS {
        ty = match ty {
            TypeRef::Nullable(inner) if *value != Value::Null => inner,
            TypeRef::Ref(id) => match &types.api.get(id)?.shape {
                Shape::Union(union) => &choose_member(types, id, &union.members, value)?.ty,
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
            TypeRef::Integer
            | TypeRef::BigInteger
            | TypeRef::Float
            | TypeRef::Number
            | TypeRef::Decimal,
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
            let scores = leaves(api, union, value, depth + 1);
            let scores = scores
                .into_iter()
                .map(|(ty, depth)| score(api, ty, value, depth));
            scores.max().unwrap_or(NO_FIT)
        }
        (Shape::Alias { target }, _) => score(api, target, value, depth + 1),
        _ => NO_FIT,
    }
}

/// What a union comes to: its members, with those that are unions replaced by theirs, each type once. Unions of unions
/// of the same few types have as many paths as there are layers to the power of members.
fn leaves<'a>(
    api: &'a Api,
    union: &'a Union,
    value: &Value,
    depth: usize,
) -> Vec<(&'a TypeRef, usize)> {
    let mut seen = BTreeSet::new();
    let mut leaves = Vec::new();
    let members = union.members.iter().map(|member| (&member.ty, depth));
    let mut left: VecDeque<(&TypeRef, usize)> = members.collect();
    while let Some((ty, depth)) = left.pop_front() {
        if !seen.insert(ty) {
            continue;
        }
        let shape = match ty {
            TypeRef::Ref(id) => api.get(id).map(|def| &def.shape),
            _ => None,
        };
        match (ty, shape) {
            _ if depth > MAX_DEPTH => leaves.push((ty, depth)),
            (_, Some(Shape::Union(union))) => {
                left.extend(union.members.iter().map(|member| (&member.ty, depth + 1)));
            }
            (_, Some(Shape::Alias { target })) => left.push_back((target, depth + 1)),
            (TypeRef::Nullable(inner), _) if *value != Value::Null => {
                left.push_back((inner, depth + 1));
            }
            _ => leaves.push((ty, depth)),
        }
    }
    leaves
}

fn score_record(api: &Api, record: &Record, entries: &[Entry], depth: usize) -> i64 {
    let mut total = 0;
    for field in &record.fields {
        let entry = entries
            .iter()
            .find(|entry| field_matches(field, &entry.key));
        match entry {
            None if field.required => total -= MISSING,
            None => {}
            Some(entry) => total += score_field(api, field, entry, depth),
        }
    }
    if record.extra.is_some() {
        return total;
    }
    let unknown = count(entries, |key| {
        !record.fields.iter().any(|field| field_matches(field, key))
    });
    total - UNKNOWN * unknown
}

/// What a required field that is not there costs.
const MISSING: i64 = 20;

/// What a key that no field has costs.
const UNKNOWN: i64 = 15;

/// What a field that is there is worth whatever it holds.
const KNOWN: i64 = 10;

/// What a value that its field cannot hold costs.
const WRONG: i64 = 40;

/// What a field that is there is worth.
fn score_field(api: &Api, field: &Field, entry: &Entry, depth: usize) -> i64 {
    let fit = score(api, &field.ty, &entry.node.value, depth + 1);
    KNOWN
        + if fit <= NO_FIT {
            -WRONG
        } else {
            fit.clamp(-WRONG, 100)
        }
}

fn field_matches(field: &Field, key: &str) -> bool {
    field.name == key || (field.name.len().abs_diff(key.len()) <= 8 && same(&field.name, key))
}
