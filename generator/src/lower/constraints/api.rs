//! The miner on the model: the texts of a type and its fields, with what the model knows about their values.

use super::fields::Fields;
use super::{Mined, Sibling, Subject, ValueKind, is_silent, mine, rules};
use crate::model::{
    Api, Enumeration, Field, Json, Literal, Record, Shape, TypeDef, TypeId, TypeRef,
};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// What the texts of one type gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeMined {
    /// From the overview.
    pub overview: Mined,
    /// From the description of each field, in the order of the fields.
    pub fields: Vec<Mined>,
}

/// Mines the overview and the descriptions of a record; nothing for other shapes.
#[must_use]
pub fn mine_type(api: &Api, id: &TypeId) -> TypeMined {
    read_type(api, id, mine, str::is_empty)
}

/// The rules of a record, as [`mine_type`], without the phrases that only look like rules.
#[must_use]
pub fn rules_of_type(api: &Api, id: &TypeId) -> TypeMined {
    read_type(api, id, rules, is_silent)
}

/// Reads one text.
type Reader = fn(&Subject<'_>) -> Mined;

/// Reads the texts of a type but for those that `is_silent` knows to give nothing: the fields of records are gathered only
/// for a text that may speak of them.
fn read_type(api: &Api, id: &TypeId, read: Reader, is_silent: fn(&str) -> bool) -> TypeMined {
    let Some((def, record)) = api.get(id).and_then(|def| match &def.shape {
        Shape::Struct(record) => Some((def, record)),
        _ => None,
    }) else {
        return TypeMined::default();
    };
    let own = OnceCell::new();
    let own = || own.get_or_init(|| siblings(api, record));
    let mut reading = Reading {
        api,
        def,
        children: BTreeMap::new(),
        read,
    };
    let mut of_field = |field: &Field| {
        if is_silent(&field.doc) {
            return Mined::default();
        }
        reading.field(field, own())
    };
    TypeMined {
        fields: record.fields.iter().map(&mut of_field).collect(),
        overview: if is_silent(&def.doc) {
            Mined::default()
        } else {
            read(&Subject {
                text: &def.doc,
                name: id.title(),
                kind: ValueKind::Record,
                is_field: false,
                siblings: own(),
                children: &Fields::default(),
                example: None,
                default: None,
                request_shaped: is_sent(def),
                flattened_union: false,
            })
        },
    }
}

/// Reading the descriptions of one record's fields.
struct Reading<'a> {
    api: &'a Api,
    def: &'a TypeDef,
    /// The fields of the records that its fields hold. Many fields may hold the same one.
    children: BTreeMap<&'a TypeId, Fields<'a>>,
    read: Reader,
}

impl Reading<'_> {
    fn field(&mut self, field: &Field, own: &Fields<'_>) -> Mined {
        let api = self.api;
        let none = Fields::default();
        let children = match child(api, &field.ty) {
            Some((id, record)) => {
                let known = self.children.entry(id);
                &*known.or_insert_with(|| siblings(api, record))
            }
            None => &none,
        };
        let default = field.default.as_ref().map(default_text);
        (self.read)(&Subject {
            text: &field.doc,
            name: &field.name,
            kind: kind(api, &field.ty),
            is_field: true,
            siblings: own,
            children,
            example: field.example.as_deref(),
            default: default.as_deref(),
            request_shaped: is_sent(self.def) && !field.read_only,
            flattened_union: false,
        })
    }
}

fn default_text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Whether values of the type are sent, as far as is known.
fn is_sent(def: &TypeDef) -> bool {
    def.usage.request || !def.usage.response
}

/// The record that a reference leads to, through lists and aliases.
fn child<'a>(api: &'a Api, ty: &TypeRef) -> Option<(&'a TypeId, &'a Record)> {
    let mut ty = ty;
    for _ in 0..16 {
        match ty {
            TypeRef::Nullable(inner) | TypeRef::Array(inner) => ty = inner,
            TypeRef::Ref(id) => match api
                .types
                .get_key_value(id)
                .map(|(id, def)| (id, &def.shape))?
            {
                (id, Shape::Struct(record)) => return Some((id, record)),
                (_, Shape::Alias { target }) => ty = target,
                _ => return None,
            },
            _ => return None,
        }
    }
    None
}

/// The fields of a record as the miner sees them.
fn siblings<'a>(api: &Api, record: &'a Record) -> Fields<'a> {
    let fields = record
        .fields
        .iter()
        .map(|field| Sibling {
            name: &field.name,
            wire: (field.wire != field.name).then_some(field.wire.as_str()),
            kind: kind(api, &field.ty),
            values: values(api, &field.ty).unwrap_or_default(),
        })
        .collect();
    Fields::new(fields)
}

/// The kind of a type.
#[must_use]
pub fn kind(api: &Api, ty: &TypeRef) -> ValueKind {
    kind_within(api, ty, 16)
}

fn kind_within(api: &Api, ty: &TypeRef, depth: u8) -> ValueKind {
    let Some(depth) = depth.checked_sub(1) else {
        return ValueKind::Any;
    };
    match ty {
        TypeRef::String => ValueKind::String,
        TypeRef::Boolean => ValueKind::Boolean,
        TypeRef::Integer => ValueKind::Integer,
        TypeRef::Float | TypeRef::Number => ValueKind::Number,
        TypeRef::Decimal | TypeRef::BigInteger => ValueKind::Decimal,
        TypeRef::Timestamp => ValueKind::Timestamp,
        TypeRef::Date => ValueKind::Date,
        TypeRef::Bytes => ValueKind::Bytes,
        TypeRef::Any => ValueKind::Any,
        TypeRef::Literal(_) => ValueKind::Literal,
        TypeRef::Array(inner) => ValueKind::List(Box::new(kind_within(api, inner, depth))),
        TypeRef::Map(inner) => ValueKind::Map(Box::new(kind_within(api, inner, depth))),
        TypeRef::Nullable(inner) => kind_within(api, inner, depth),
        TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(_)) => ValueKind::Record,
            Some(Shape::Enum(Enumeration { open, .. })) => ValueKind::Enum { open: *open },
            Some(Shape::Union(_)) => ValueKind::Union,
            Some(Shape::Alias { target }) => kind_within(api, target, depth),
            None => ValueKind::Any,
        },
    }
}

/// The documented values of a type: of an enum, of a constant, of the items of a list.
fn values(api: &Api, ty: &TypeRef) -> Option<Vec<Literal>> {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Array(inner) => values(api, inner),
        TypeRef::Literal(value) => Some(vec![value.clone()]),
        TypeRef::Ref(id) => match &api.get(id)?.shape {
            Shape::Enum(list) => Some(
                list.values
                    .iter()
                    .map(|variant| variant.value.clone())
                    .collect(),
            ),
            _ => None,
        },
        _ => None,
    }
}
