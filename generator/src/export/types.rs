//! The schema of a type, and of a reference to one.

use super::schema::{Object, Schema};
use super::{Context, Format};
use crate::model::{Json, Literal, Shape, TypeDef, TypeRef};

impl Context<'_> {
    /// The schemas of all exported types, by name.
    pub(super) fn definitions(&self) -> Object {
        let mut all = Object::new();
        for (id, name) in self.names.iter() {
            if let Some(def) = self.api.get(id) {
                all.push(name, self.definition(def));
            }
        }
        all
    }

    /// The schema of a documented type.
    fn definition(&self, def: &TypeDef) -> Schema {
        let mut schema = Schema::new().with("title", def.id.title());
        self.describe(&mut schema, &def.doc, def.deprecated.as_deref(), &def.place);
        let body = match &def.shape {
            Shape::Struct(record) => self.record(def, record),
            Shape::Enum(values) => self.enumeration(values),
            Shape::Union(union) => self.union(union),
            Shape::Alias { target } => self.ty(target),
        };
        schema.also(body);
        if let Some(example) = self.example_of(def) {
            schema.set("examples", Json::Array(vec![example]));
        }
        schema
    }

    /// The schema of the values that a reference stands for.
    pub(super) fn ty(&self, ty: &TypeRef) -> Schema {
        match ty {
            TypeRef::String => Schema::of_type("string"),
            TypeRef::Boolean => Schema::of_type("boolean"),
            TypeRef::Integer => Schema::of_type("integer").with("format", "int64"),
            TypeRef::Float => Schema::of_type("number").with("format", "double"),
            TypeRef::Number => Schema::of_type("number"),
            TypeRef::Decimal => {
                let types = ["string", "number"].map(Json::from);
                Schema::new()
                    .with("type", Json::Array(types.to_vec()))
                    .with("format", "decimal")
            }
            TypeRef::BigInteger => {
                let types = ["integer", "string"].map(Json::from);
                Schema::new().with("type", Json::Array(types.to_vec()))
            }
            TypeRef::Timestamp => Schema::of_type("string").with("format", "date-time"),
            TypeRef::Date => Schema::of_type("string").with("format", "date"),
            // Not JSON, so without a type.
            TypeRef::Bytes => Schema::new().with("contentMediaType", "application/octet-stream"),
            TypeRef::Any => Schema::new(),
            TypeRef::Literal(literal) => {
                Schema::of_type(type_of(literal)).with("const", constant(literal))
            }
            TypeRef::Array(item) => Schema::of_type("array").with("items", self.ty(item)),
            TypeRef::Map(value) => {
                Schema::of_type("object").with("additionalProperties", self.ty(value))
            }
            TypeRef::Nullable(inner) => self.ty(inner).or_null(),
            TypeRef::Ref(id) => match self.names.get(id) {
                Some(name) => Schema::of_ref(self.path(name)),
                None => Schema::new(),
            },
        }
    }

    /// The reference to a type of this name.
    pub(super) fn path(&self, name: &str) -> String {
        match self.format {
            Format::JsonSchema => format!("#/$defs/{name}"),
            Format::Openapi | Format::Openapi30 => format!("#/components/schemas/{name}"),
        }
    }
}

/// A constant as JSON.
pub(super) fn constant(literal: &Literal) -> Json {
    match literal {
        Literal::Bool(value) => Json::Bool(*value),
        Literal::Integer(value) => Json::Number(value.to_string()),
        Literal::String(text) => Json::String(text.clone()),
    }
}

/// Constants as a list of JSON values.
pub(super) fn constants<'l>(literals: impl IntoIterator<Item = &'l Literal>) -> Json {
    Json::Array(literals.into_iter().map(constant).collect())
}

fn type_of(literal: &Literal) -> &'static str {
    match literal {
        Literal::Bool(_) => "boolean",
        Literal::Integer(_) => "integer",
        Literal::String(_) => "string",
    }
}
