//! Documented examples, as far as they are right.

use super::Context;
use crate::docs::shown_values;
use crate::model::{Field, Json, Literal, TypeDef, TypeRef, peel, resolve};
use crate::runtime::is_digits;
use crate::validate::Options;

impl Context<'_> {
    /// The first documented example of a type that has nothing wrong with it. Examples of calls are made by programs,
    /// and may break what the docs say.
    pub(super) fn example_of(&self, def: &TypeDef) -> Option<Json> {
        let mut examples = def.examples.iter().map(|example| &example.wire);
        examples.find(|wire| self.is_right(def, wire)).cloned()
    }

    /// Whether a value is one of a documented type, rules and all.
    pub(super) fn is_right(&self, def: &TypeDef, value: &Json) -> bool {
        let options = Options::strict();
        let report = self.checker.check(&def.id, &value.to_string(), &options);
        report.is_some_and(|report| report.findings.is_empty())
    }

    /// The values of a field's Example cell.
    pub(super) fn examples(&self, field: &Field) -> Vec<Json> {
        let Some(cell) = &field.example else {
            return Vec::new();
        };
        let values = shown_values(cell)
            .into_iter()
            .filter_map(|text| self.read(peel(&field.ty), &text));
        let mut found: Vec<Json> = Vec::new();
        for value in values {
            if !found.contains(&value) {
                found.push(value);
            }
        }
        found
    }

    /// The documented default, if it is a value of the field: docs also name a constant of the SDK there.
    pub(super) fn default_of<'f>(&self, field: &'f Field) -> Option<&'f Json> {
        let default = field.default.as_ref()?;
        let is_null = *default == Json::Null;
        (is_null && field.nullable || self.fits(peel(&field.ty), default)).then_some(default)
    }

    /// A cell's text as a value of a type; `None` if it is none.
    fn read(&self, ty: &TypeRef, text: &str) -> Option<Json> {
        let resolved = resolve(self.api, ty);
        let parsed = serde_json::from_str::<Json>(text).ok();
        if let Some(value) = &parsed
            && self.fits(resolved, value)
        {
            return parsed;
        }
        let bare = Json::String(text.to_owned());
        self.fits(resolved, &bare).then_some(bare)
    }

    fn fits(&self, ty: &TypeRef, value: &Json) -> bool {
        let ty = resolve(self.api, ty);
        match (ty, value) {
            (TypeRef::Any, _)
            | (TypeRef::Nullable(_), Json::Null)
            | (TypeRef::String | TypeRef::Timestamp | TypeRef::Date, Json::String(_))
            | (TypeRef::Boolean, Json::Bool(_))
            | (TypeRef::Float | TypeRef::Number | TypeRef::Decimal, Json::Number(_)) => true,
            (TypeRef::Nullable(inner), _) => self.fits(inner, value),
            (TypeRef::Integer, Json::Number(text)) => text.parse::<i64>().is_ok(),
            (TypeRef::BigInteger, Json::Number(text) | Json::String(text)) => is_digits(text),
            (TypeRef::Decimal, Json::String(text)) => text.parse::<f64>().is_ok(),
            (TypeRef::Literal(Literal::String(wanted)), Json::String(text)) => wanted == text,
            (TypeRef::Literal(Literal::Bool(wanted)), Json::Bool(value)) => wanted == value,
            (TypeRef::Literal(Literal::Integer(wanted)), Json::Number(text)) => {
                text.parse() == Ok(*wanted)
            }
            (TypeRef::Array(item), Json::Array(items)) => {
                items.iter().all(|value| self.fits(item, value))
            }
            (TypeRef::Map(item), Json::Object(entries)) => {
                entries.iter().all(|(_, value)| self.fits(item, value))
            }
            (TypeRef::Ref(id), _) => self
                .api
                .get(id)
                .is_some_and(|def| self.is_right(def, value)),
            _ => false,
        }
    }
}
