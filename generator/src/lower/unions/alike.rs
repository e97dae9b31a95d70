//! Members of which some values look the same: each member's smallest and fullest values are read as a generated crate
//! would read them.

use super::kinds::kinds_of;
use super::places;
use crate::judge::Documented;
use crate::model::{Api, Field, Kind, Literal, Shape, TypeDef, TypeRef, Union};
use crate::runtime::Value;
use crate::runtime::wire::ranked;
use std::collections::{BTreeMap, BTreeSet};

/// Values of a type are made this deep.
const MAX_DEPTH: usize = 4;

/// Of more members, those with the same required keys look the same.
const MAX_MEMBERS: usize = 64;

/// Groups of members (indices), among those that no tag tells apart, of which a value may be read as another one.
pub(super) fn groups(
    api: &Api,
    ty: &TypeRef,
    union: &Union,
    open: &BTreeSet<usize>,
) -> Vec<Vec<usize>> {
    let listed = |index: &usize| {
        let member = union.members.get(*index)?;
        places::listed(api, &member.ty)
    };
    let (scalars, others): (Vec<_>, Vec<_>) = open
        .iter()
        .map(|index| (*index, listed(index)))
        .partition(|(_, listed)| listed.is_some());
    let others: Vec<usize> = others.into_iter().map(|(index, _)| index).collect();
    let mut same = Same::default();
    // A value that is listed twice is written as it was read, whichever member it is taken for.
    let mut owners: BTreeMap<Literal, usize> = BTreeMap::new();
    for (index, values) in scalars {
        let values = values.unwrap_or_default();
        let owner = |value: &Literal| owners.get(value).copied();
        match values.iter().map(owner).collect::<Option<Vec<_>>>() {
            Some(others) => others.into_iter().for_each(|other| same.join(other, index)),
            None => {
                for value in values {
                    owners.entry(value).or_insert(index);
                }
            }
        }
    }
    if others.len() > MAX_MEMBERS {
        let mut by_keys: BTreeMap<&[String], usize> = BTreeMap::new();
        for index in others {
            if let Some(keys) = union.members.get(index).and_then(|it| it.keys.as_ref()) {
                let first = *by_keys.entry(&keys.required).or_insert(index);
                same.join(first, index);
            }
        }
        return same.groups();
    }
    let must_be_read = |_: &TypeDef, field: &Field| field.required;
    let documented = Documented {
        api,
        ty,
        must_be_read: &must_be_read,
    };
    let read = |sample: &Value| {
        let mut ranked = ranked(&documented, sample).into_iter();
        ranked.find(|index| {
            let member = union.members.get(*index);
            member.is_some_and(|member| holds(api, &member.ty, sample))
        })
    };
    for index in others {
        let Some(member) = union.members.get(index) else {
            continue;
        };
        let samples = [false, true].map(|full| sample(api, &member.ty, full, 0));
        for other in samples.iter().filter_map(read) {
            same.join(other, index);
        }
    }
    same.groups()
}

/// Members that look the same, in groups.
#[derive(Debug, Default)]
struct Same(Vec<BTreeSet<usize>>);

impl Same {
    fn join(&mut self, a: usize, b: usize) {
        if a == b {
            return;
        }
        let mut joined = BTreeSet::from([a, b]);
        let has_one = |group: &BTreeSet<usize>| group.contains(&a) || group.contains(&b);
        let (touched, rest): (Vec<_>, Vec<_>) = self.0.drain(..).partition(has_one);
        joined.extend(touched.into_iter().flatten());
        self.0 = rest;
        self.0.push(joined);
    }

    fn groups(self) -> Vec<Vec<usize>> {
        let groups = self.0.into_iter();
        let mut groups: Vec<Vec<usize>> = groups.map(|it| it.into_iter().collect()).collect();
        groups.sort();
        groups
    }
}

fn value_of(literal: &Literal) -> Value {
    match literal {
        Literal::Bool(value) => (*value).into(),
        Literal::Integer(value) => (*value).into(),
        Literal::String(text) => text.as_str().into(),
    }
}

/// A value with as little as possible, or with everything.
fn sample(api: &Api, ty: &TypeRef, full: bool, depth: usize) -> Value {
    match ty {
        TypeRef::String | TypeRef::Bytes => "text".into(),
        TypeRef::Decimal => "1.50".into(),
        TypeRef::Timestamp => "2024-01-02T03:04:05Z".into(),
        TypeRef::Date => "2024-01-02".into(),
        TypeRef::Boolean => true.into(),
        TypeRef::Integer | TypeRef::BigInteger => 1.into(),
        TypeRef::Float | TypeRef::Number => 1.5.into(),
        TypeRef::Literal(literal) => value_of(literal),
        TypeRef::Array(_) | TypeRef::Map(_) | TypeRef::Ref(_) if depth > MAX_DEPTH => Value::Null,
        TypeRef::Array(item) => Value::Array(vec![sample(api, item, full, depth + 1)]),
        TypeRef::Map(value) => {
            let value = sample(api, value, full, depth + 1);
            Value::Object(vec![("key".to_owned(), value)])
        }
        TypeRef::Nullable(inner) => sample(api, inner, full, depth + 1),
        TypeRef::Any => Value::Null,
        TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(record)) => {
                let wanted = record.fields.iter().filter(|field| field.required || full);
                let entries = wanted.map(|field| {
                    let value = sample(api, &field.ty, full && depth == 0, depth + 1);
                    (field.wire.clone(), value)
                });
                Value::Object(entries.collect())
            }
            Some(Shape::Enum(list)) => {
                let first = list.values.first();
                first.map_or_else(|| "text".into(), |variant| value_of(&variant.value))
            }
            Some(Shape::Union(union)) => {
                let first = union.members.first();
                first.map_or(Value::Null, |member| {
                    sample(api, &member.ty, full, depth + 1)
                })
            }
            Some(Shape::Alias { target }) => sample(api, target, full, depth + 1),
            None => Value::Null,
        },
    }
}

/// Whether a value may be one of a type, going by its kind and the kinds of its entries.
fn holds(api: &Api, ty: &TypeRef, value: &Value) -> bool {
    let fits = |ty: &TypeRef, value: &Value| {
        let kinds = kinds_of(api, ty);
        value.is_null() || kinds.is_empty() || kinds.contains(&kind_of(value))
    };
    let record = match ty {
        TypeRef::Ref(id) => api.get(id).map(|def| &def.shape),
        _ => None,
    };
    match (record, ty, value) {
        (Some(Shape::Alias { target }), _, _) => fits(target, value),
        (Some(Shape::Struct(record)), _, Value::Object(entries)) => {
            entries.iter().all(|(key, value)| {
                let field = record.fields.iter().find(|field| field.wire == *key);
                field.is_none_or(|field| fits(&field.ty, value))
            })
        }
        (_, TypeRef::Array(item), Value::Array(items)) => {
            items.iter().all(|value| fits(item, value))
        }
        (_, TypeRef::Map(inner), Value::Object(entries)) => {
            entries.iter().all(|(_, value)| fits(inner, value))
        }
        _ => fits(ty, value),
    }
}

fn kind_of(value: &Value) -> Kind {
    match value {
        Value::Null => Kind::Null,
        Value::Bool(_) => Kind::Boolean,
        Value::Number(number) if number.as_i64().is_some() => Kind::Integer,
        Value::Number(_) => Kind::Float,
        Value::String(_) => Kind::String,
        Value::Array(_) => Kind::Array,
        Value::Object(_) => Kind::Object,
    }
}
