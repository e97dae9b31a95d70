//! How well a value fits a member of a union: the measure that generated crates use.

use super::held::Number;
use super::json::{Entry, Kind, Node};
use crate::model::{
    Api, Field, Literal, Presence, Record, Shape, TypeDef, TypeId, TypeRef, resolve,
};
use crate::runtime::wire::{is_date, is_timestamp};
use std::cell::Cell;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// How well a value fits: compared from the first field to the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    /// It has the right kind.
    kind: bool,
    /// No required key is missing, no constant is another one.
    fits: bool,
    /// How many constants it has.
    constants: usize,
    /// How many required keys it has.
    required: usize,
    /// How many keys it has that are known.
    known: usize,
    /// How many keys it has that are not.
    others: Reverse<usize>,
    /// Whether it is as special as the member asks for: a listed value, a whole number.
    special: bool,
}

impl Score {
    const KIND: Self = Self {
        kind: true,
        fits: true,
        constants: 0,
        required: 0,
        known: 0,
        others: Reverse(0),
        special: false,
    };

    fn of_kind(kind: bool) -> Self {
        if kind { Self::KIND } else { Self::default() }
    }

    fn special(kind: bool, special: bool) -> Self {
        Self {
            special: kind && special,
            ..Self::of_kind(kind)
        }
    }
}

/// Rates values.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scorer<'a, 'b> {
    pub(super) api: &'a Api,
    /// The types that have a value of finite size.
    pub(super) finite: &'b BTreeSet<&'a TypeId>,
    /// How many values may still be looked at.
    pub(super) budget: &'b Cell<u32>,
}

/// Unions of unions are followed this far.
const MAX_UNIONS: u32 = 16;

impl<'a> Scorer<'a, '_> {
    /// Rates a value as one of this type.
    pub(super) fn score(self, ty: &'a TypeRef, node: &Node) -> Score {
        self.rate(ty, node, 0)
    }

    fn rate(self, ty: &'a TypeRef, node: &Node, unions: u32) -> Score {
        match self.budget.get().checked_sub(1) {
            Some(left) => self.budget.set(left),
            None => return Score::default(),
        }
        let number = match &node.kind {
            Kind::Number(text) => Number::parse(text),
            _ => None,
        };
        match (ty, &node.kind) {
            (TypeRef::Any | TypeRef::Decimal, _) | (TypeRef::Nullable(_), Kind::Null) => {
                Score::KIND
            }
            (TypeRef::Nullable(inner), _) => self.rate(inner, node, unions),
            (TypeRef::Boolean, kind) => Score::of_kind(matches!(kind, Kind::Bool(_))),
            (TypeRef::Float | TypeRef::Number, _) => Score::of_kind(number.is_some()),
            (TypeRef::String | TypeRef::Bytes, _) => {
                Score::of_kind(matches!(node.kind, Kind::String(_)))
            }
            (TypeRef::Timestamp, Kind::String(text)) => Score::special(true, is_timestamp(text)),
            (TypeRef::Date, Kind::String(text)) => Score::special(true, is_date(text)),
            (TypeRef::Integer, _) => Score::special(number.and_then(Number::whole).is_some(), true),
            (TypeRef::Literal(literal), _) => constant(literal, node),
            (TypeRef::Array(item), Kind::Array(items)) => {
                let first = items.first();
                first.map_or(Score::KIND, |node| self.rate(item, node, 0))
            }
            (TypeRef::Map(value), Kind::Object(entries)) => {
                let first = entries.first();
                first.map_or(Score::KIND, |entry| Score {
                    constants: 0,
                    required: 0,
                    known: 0,
                    others: Reverse(0),
                    ..self.rate(value, &entry.value, 0)
                })
            }
            (TypeRef::Ref(id), _) => match self.api.get(id) {
                Some(def) => self.rate_def(def, node, unions),
                None => Score::KIND,
            },
            _ => Score::default(),
        }
    }

    fn rate_def(self, def: &'a TypeDef, node: &Node, unions: u32) -> Score {
        match (&def.shape, &node.kind) {
            (Shape::Struct(record), Kind::Object(entries)) => self.record(def, record, entries),
            (Shape::Enum(values), Kind::String(text)) if !values.integer => {
                let known = |known: &Literal| matches!(known, Literal::String(it) if it == text);
                Score::special(true, values.values.iter().any(|it| known(&it.value)))
            }
            (Shape::Enum(values), Kind::Number(text)) if values.integer => {
                let whole = Number::parse(text).and_then(Number::whole);
                let known = whole.map(Literal::Integer);
                let listed = values
                    .values
                    .iter()
                    .any(|it| Some(&it.value) == known.as_ref());
                Score::special(whole.is_some(), listed)
            }
            (Shape::Union(union), _) if unions < MAX_UNIONS => {
                let members = union.members.iter();
                members
                    .map(|member| self.rate(&member.ty, node, unions + 1))
                    .max()
                    .unwrap_or_default()
            }
            (Shape::Alias { target }, _) if unions < MAX_UNIONS => {
                self.rate(target, node, unions + 1)
            }
            _ => Score::default(),
        }
    }

    fn record(self, def: &TypeDef, record: &Record, entries: &[Entry]) -> Score {
        let mut score = Score::KIND;
        for field in &record.fields {
            let presence = Presence::of(self.api, self.finite, def, field);
            let required = presence.must_be_read(field);
            let entry = entries.iter().find(|entry| is_called(field, &entry.key));
            let Some(entry) = entry else {
                score.fits &= !required;
                continue;
            };
            score.known += 1;
            score.required += usize::from(required);
            if let (Presence::Constant, TypeRef::Literal(literal)) =
                (presence, resolve(self.api, &field.ty))
            {
                let same = is_literal(literal, &entry.value);
                score.fits &= same;
                score.constants += usize::from(same);
            }
        }
        if record.extra.is_none() {
            score.others = Reverse(entries.len().saturating_sub(score.known));
        }
        score
    }
}

/// Whether the value is this constant.
pub(super) fn is_literal(literal: &Literal, node: &Node) -> bool {
    match (literal, &node.kind) {
        (Literal::Bool(wanted), Kind::Bool(value)) => wanted == value,
        (Literal::String(wanted), Kind::String(text)) => wanted == text,
        (Literal::Integer(wanted), Kind::Number(text)) => {
            Number::parse(text).and_then(Number::whole) == Some(*wanted)
        }
        _ => false,
    }
}

fn constant(literal: &Literal, node: &Node) -> Score {
    let same = is_literal(literal, node);
    let kind = match (literal, &node.kind) {
        (Literal::Integer(_), Kind::Number(text)) => {
            matches!(Number::parse(text), Some(Number::Integer(_)))
        }
        (Literal::Bool(_), Kind::Bool(_)) | (Literal::String(_), Kind::String(_)) => true,
        _ => false,
    };
    Score {
        kind,
        fits: same,
        constants: usize::from(same),
        ..Score::default()
    }
}

fn is_called(field: &Field, key: &str) -> bool {
    field.wire == key || field.aliases.iter().any(|alias| alias == key)
}
