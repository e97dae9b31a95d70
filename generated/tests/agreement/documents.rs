//! Documents to check: more or less what a type asks for.

// Not every test that makes documents marks secrets.
#![allow(dead_code, reason = "see above")]

use fieldwright::model::{Api, Dispatch, Field, Literal, Record, Shape, TypeDef, TypeRef, Union};
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

/// What stands for the value of a secret field in a document that marks them; so does [`MARKED_NUMBER`].
pub(crate) const MARK: &str = "geheim";
pub(crate) const MARKED_NUMBER: &str = "47114711";
/// Values with marks, of all kinds.
const MARKED: &[&str] = &[
    "\"geheim\"",
    "47114711",
    "-47114711",
    "47114711.5",
    "[\"geheim\"]",
    "{\"a\": \"geheim\"}",
    "[{\"a\": [47114711]}]",
];

/// Where in a document that marks secrets a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// Nothing is marked.
    No,
    /// In no secret.
    Outside,
    /// In a secret: what is made here is marked.
    Inside,
}

/// Makes documents of one API.
pub(crate) struct Maker<'a> {
    api: &'a Api,
    random: Random,
    /// How many of a hundred values are not what the type asks for.
    pub(crate) noise: usize,
    pub(crate) marks: Marks,
}

impl<'a> Maker<'a> {
    /// Makes documents as the types ask for; the same ones each time.
    pub(crate) fn new(api: &'a Api) -> Self {
        Self {
            api,
            random: Random::new(1),
            noise: 0,
            marks: Marks::No,
        }
    }

    /// A document of this type.
    pub(crate) fn document(&mut self, def: &TypeDef, depth: usize) -> String {
        match &def.shape {
            Shape::Alias { target } => self.value(target, depth),
            Shape::Struct(record) => self.record(record, depth),
            Shape::Union(union) => self.union(union, depth),
            Shape::Enum(values) if self.marks == Marks::Inside => {
                let marked = if values.integer {
                    MARKED_NUMBER
                } else {
                    MARKED[0]
                };
                marked.to_owned()
            }
            Shape::Enum(values) => match self.random.choose(&values.values) {
                Some(known) if !self.random.chance(10) => literal(&known.value),
                _ => if values.integer { "77" } else { "\"zz\"" }.to_owned(),
            },
        }
    }

    pub(crate) fn value(&mut self, ty: &TypeRef, depth: usize) -> String {
        let is_marked = self.marks == Marks::Inside;
        if self.random.chance(self.noise) {
            let odd = if is_marked { MARKED } else { ODD };
            return self.random.word(odd).to_owned();
        }
        match ty {
            TypeRef::Boolean => "true".to_owned(),
            TypeRef::Integer | TypeRef::BigInteger | TypeRef::Float | TypeRef::Number
                if is_marked =>
            {
                MARKED_NUMBER.to_owned()
            }
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
            _ if is_marked => format!("\"{MARK}\""),
            _ => self.random.word(TEXTS).to_owned(),
        }
    }

    /// The value of a field, marked if it is a secret.
    fn field(&mut self, field: &Field, depth: usize) -> String {
        let around = self.marks;
        if around == Marks::Outside && field.secret {
            self.marks = Marks::Inside;
        }
        let value = self.value(&field.ty, depth);
        self.marks = around;
        value
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
            entries.push(format!("{key}: {}", self.field(field, depth)));
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
