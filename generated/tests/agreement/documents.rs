//! Documents to check: more or less what a type asks for.

use fieldwright::model::{Api, Dispatch, Literal, Record, Shape, TypeDef, TypeRef, Union};
use fieldwright_testkit::Random;

const ODD: &[&str] = &[
    "null",
    "true",
    "0",
    "-0",
    "-1",
    "1.5",
    "30.0",
    "1e2",
    "99999999999999999999",
    "1e999",
    "\"\"",
    "\"x\"",
    "\"1.50\"",
    "\"USD\"",
    "[]",
    "{}",
    "[{}]",
    "{\"a\": 1, \"a\": 2}",
];
const TEXTS: &[&str] = &[
    "\"\"",
    "\"x\"",
    "\"USD\"",
    "\"US\"",
    "\"0.123\"",
    "\"1234567890\"",
    "\"é\"",
    "\"a@b.example\"",
    "\"https://a.example\"",
    "\"2024-01-01\"",
    "\"3dfff026-d58b-4377-9d3b-7bb3d6e6d0a8\"",
];
const NUMBERS: &[&str] = &[
    "0", "1", "-1", "5", "99", "100", "101", "30.0", "1.5", "1e3",
];

/// Makes documents of one API.
pub(crate) struct Maker<'a> {
    pub(crate) api: &'a Api,
    pub(crate) random: Random,
    /// How many of a hundred values are not what the type asks for.
    pub(crate) noise: usize,
}

impl Maker<'_> {
    /// A document of this type.
    pub(crate) fn document(&mut self, def: &TypeDef, depth: usize) -> String {
        match &def.shape {
            Shape::Alias { target } => self.value(target, depth),
            Shape::Struct(record) => self.record(record, depth),
            Shape::Union(union) => self.union(union, depth),
            Shape::Enum(values) => match self.random.choose(&values.values) {
                Some(known) if !self.random.chance(10) => literal(&known.value),
                _ => if values.integer { "77" } else { "\"zz\"" }.to_owned(),
            },
        }
    }

    pub(crate) fn value(&mut self, ty: &TypeRef, depth: usize) -> String {
        if self.random.chance(self.noise) {
            return self.random.word(ODD).to_owned();
        }
        match ty {
            TypeRef::Boolean => "true".to_owned(),
            TypeRef::Integer | TypeRef::BigInteger | TypeRef::Float | TypeRef::Number => {
                self.random.word(NUMBERS).to_owned()
            }
            TypeRef::Literal(value) => literal(value),
            TypeRef::Any => self.random.word(ODD).to_owned(),
            TypeRef::Nullable(inner) => self.value(inner, depth),
            TypeRef::Array(item) => {
                let count = if depth == 0 { 0 } else { self.random.below(4) };
                let items = (0..count).map(|_| self.value(item, depth - 1));
                format!("[{}]", items.collect::<Vec<_>>().join(", "))
            }
            TypeRef::Map(item) => {
                let count = if depth == 0 { 0 } else { self.random.below(3) };
                let entries =
                    (0..count).map(|n| format!("\"k{n}\": {}", self.value(item, depth - 1)));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
            }
            TypeRef::Ref(id) => match self.api.get(id) {
                Some(def) if depth > 0 => self.document(def, depth - 1),
                _ => "{}".to_owned(),
            },
            _ => self.random.word(TEXTS).to_owned(),
        }
    }

    fn record(&mut self, record: &Record, depth: usize) -> String {
        let mut entries = Vec::new();
        for field in &record.fields {
            let left_out = if field.required { self.noise / 3 } else { 40 };
            if self.random.chance(left_out) {
                continue;
            }
            let alias = field.aliases.first().filter(|_| self.random.chance(10));
            let key = text(alias.unwrap_or(&field.wire));
            entries.push(format!("{key}: {}", self.value(&field.ty, depth)));
            if self.random.chance(self.noise / 6) {
                entries.push(format!("{}: 1", text(&field.wire)));
            }
        }
        if self.random.chance(self.noise) {
            entries.push("\"unheard of\": [1]".to_owned());
        }
        if self.random.chance(20) && !entries.is_empty() {
            let other = self.random.below(entries.len());
            entries.swap(0, other);
        }
        format!("{{{}}}", entries.join(", "))
    }

    fn union(&mut self, union: &Union, depth: usize) -> String {
        if union.members.is_empty() {
            return "1".to_owned();
        }
        let index = self.random.below(union.members.len());
        let document = self.value(&union.members[index].ty, depth);
        let Dispatch::Tag { key, cases } = &union.dispatch else {
            return document;
        };
        let case = cases.iter().find(|case| case.member == index);
        match (case, document.strip_prefix('{')) {
            (Some(case), Some(rest)) if !document.contains(&text(key)) => {
                let comma = if rest == "}" { "" } else { ", " };
                format!("{{{}: {}{comma}{rest}", text(key), literal(&case.value))
            }
            _ => document,
        }
    }
}

fn text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Bool(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::String(value) => text(value),
    }
}
