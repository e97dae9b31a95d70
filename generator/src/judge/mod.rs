//! Documented types as the runtime's scorer sees them: which member of a union a value is, is decided by the same code
//! here and in generated crates.

use crate::model::{Api, Field, Literal, Record, Shape, TypeDef, TypeRef, Union, resolve};
use crate::runtime::Value;
use crate::runtime::wire::{
    Literal as Constant, Look, Tally, View, Votes, at_path, is_date, is_timestamp,
};
use std::fmt;

/// A documented type that values are rated against.
#[derive(Clone, Copy)]
pub(crate) struct Documented<'a> {
    /// Where types are looked up.
    pub(crate) api: &'a Api,
    /// The type.
    pub(crate) ty: &'a TypeRef,
    /// Whether a field's key has to be there.
    pub(crate) must_be_read: &'a dyn Fn(&TypeDef, &Field) -> bool,
}

impl fmt::Debug for Documented<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ty.fmt(f)
    }
}

impl<'a> Documented<'a> {
    fn def(&self) -> Option<&'a TypeDef> {
        match resolve(self.api, self.ty) {
            TypeRef::Ref(id) => self.api.get(id),
            _ => None,
        }
    }

    fn union(&self) -> Option<&'a Union> {
        match &self.def()?.shape {
            Shape::Union(union) => Some(union),
            _ => None,
        }
    }

    fn of(&self, ty: &'a TypeRef) -> Self {
        Self { ty, ..*self }
    }
}

impl Look for Documented<'_> {
    fn view(&self) -> View<'_, Self> {
        match resolve(self.api, self.ty) {
            TypeRef::Any => View::Any,
            TypeRef::Boolean => View::Bool,
            TypeRef::Integer => View::Integer,
            TypeRef::Float | TypeRef::Number => View::Number,
            TypeRef::BigInteger => View::BigInteger,
            TypeRef::Decimal => View::Decimal,
            TypeRef::String | TypeRef::Bytes => View::Text,
            TypeRef::Timestamp | TypeRef::Date => View::ListedText,
            TypeRef::Literal(literal) => View::Literal(constant(literal)),
            TypeRef::Array(item) => View::Array(self.of(item)),
            TypeRef::Map(value) => View::Map(self.of(value)),
            TypeRef::Nullable(inner) => View::Nullable(self.of(inner)),
            TypeRef::Ref(_) => match self.def().map(|def| &def.shape) {
                Some(Shape::Struct(record)) => View::Record(record.extra.is_some()),
                Some(Shape::Enum(list)) if list.integer => View::ListedInteger,
                Some(Shape::Enum(_)) => View::ListedText,
                Some(Shape::Union(_)) => View::Union,
                Some(Shape::Alias { .. }) | None => View::Any,
            },
        }
    }

    fn lists(&self, value: &Value) -> bool {
        let is_text = |test: fn(&str) -> bool| value.as_str().is_some_and(test);
        match resolve(self.api, self.ty) {
            TypeRef::Timestamp => is_text(is_timestamp),
            TypeRef::Date => is_text(is_date),
            TypeRef::Ref(_) => match self.def().map(|def| &def.shape) {
                Some(Shape::Enum(list)) => {
                    let mut values = list.values.iter();
                    values.any(|variant| constant(&variant.value).is(value))
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn keys(&self, entries: &[(String, Value)], tally: &mut Tally) {
        let Some(def) = self.def() else { return };
        let Shape::Struct(Record { fields, .. }) = &def.shape else {
            return;
        };
        for field in fields {
            let present = entries.iter().any(|(key, _)| is_called(field, key));
            tally.key((self.must_be_read)(def, field), present);
        }
    }

    fn members(&self) -> Vec<Self> {
        let members = self.union().map_or(&[][..], |union| &union.members);
        members.iter().map(|member| self.of(&member.ty)).collect()
    }

    fn votes(&self, value: &Value, votes: &mut Votes) {
        let Some(union) = self.union() else { return };
        for sign in union.signs().iter() {
            let path = sign.path.iter();
            let path = path.map(|names| {
                move |key: &str| names.is_empty() || names.iter().any(|name| name == key)
            });
            if let Some(found) = at_path(value, path) {
                let cases = sign.cases.iter();
                let cases = cases.map(|case| (constant(&case.value), case.member));
                votes.count(found, cases, &sign.loose);
            }
        }
    }
}

/// A constant as the runtime has it.
pub(crate) fn constant(literal: &Literal) -> Constant<'_> {
    match literal {
        Literal::Bool(value) => Constant::Bool(*value),
        Literal::Integer(value) => Constant::Integer(*value),
        Literal::String(text) => Constant::Text(text),
    }
}

/// Whether a field is read under this key.
fn is_called(field: &Field, key: &str) -> bool {
    field.wire == key || field.aliases.iter().any(|alias| alias == key)
}
