//! The schema of a record, and of each of its fields.

use super::schema::{Object, Schema};
use super::{Context, relations};
use crate::enforce::{Enforced, of_record};
use crate::model::{
    Dispatch, Field, Json, Presence, Record, Shape, TypeDef, TypeRef, may_be_null, peel, resolve,
};

impl Context<'_> {
    pub(super) fn record(&self, def: &TypeDef, record: &Record) -> Schema {
        let rules = of_record(self.api, def, record);
        let mut properties = Object::new();
        let mut required = Vec::new();
        for field in &record.fields {
            properties.set(&field.wire, self.field(def, field, &rules));
            if self.presence(def, field).must_be_read(field) {
                required.push(Json::from(field.wire.as_str()));
            }
        }
        let mut schema = Schema::of_type("object");
        schema.set_some("properties", properties);
        schema.set_some("required", Json::Array(required));
        if let Some(extra) = &record.extra {
            schema.set("additionalProperties", self.ty(extra));
        }
        let between: Vec<&Enforced<'_>> = rules.iter().filter(|rule| rule.is_between()).collect();
        // Many readers give up a document that has conditions.
        let told = |rule: &&&Enforced<'_>| !self.options.plain && self.limits(rule.rule.tier);
        for rule in between.iter().filter(told) {
            relations::add(&mut schema, record, rule);
        }
        for field in &record.fields {
            self.siblings(&mut schema, def, record, field);
        }
        self.cite(&mut schema, between.iter().copied());
        schema
    }

    pub(super) fn presence(&self, def: &TypeDef, field: &Field) -> Presence {
        Presence::of(self.api, &self.finite, def, field)
    }

    /// Whether `null` has to be allowed although no one says so: readers take it, and this API is known to send it.
    fn is_lenient(&self, def: &TypeDef, field: &Field) -> bool {
        match self.presence(def, field) {
            Presence::Lenient => true,
            Presence::Optional => may_be_null(self.api, def, field),
            _ => false,
        }
    }

    /// The schema of a field with everything that is said about it.
    fn field(&self, def: &TypeDef, field: &Field, rules: &[Enforced<'_>]) -> Schema {
        let mut schema = self.value(def, field, rules);
        let deprecated = field.deprecated.as_deref();
        self.describe(&mut schema, &field.doc, deprecated, &field.place);
        schema.set_some("examples", Json::Array(self.examples(field)));
        if !self.options.plain {
            if field.name != field.wire {
                schema.set("x-fieldwright-name", field.name.as_str());
            }
            let own = own(field, rules);
            self.cite(&mut schema, own);
        }
        schema
    }

    /// The schema of a field's values, without what is only worth telling.
    pub(super) fn value(&self, def: &TypeDef, field: &Field, rules: &[Enforced<'_>]) -> Schema {
        let mut schema = self.ty(peel(&field.ty));
        for rule in own(field, rules).filter(|rule| self.limits(rule.rule.tier)) {
            self.limit(&mut schema, &field.ty, rule);
        }
        if field.secret && *peel(&field.ty) == TypeRef::String && !schema.has("format") {
            schema.set("format", "password");
        }
        let wrapped = matches!(field.ty, TypeRef::Nullable(_));
        if field.nullable || wrapped {
            schema = schema.or_null();
        } else if self.is_lenient(def, field) {
            schema = schema.or_null();
            if !self.options.plain {
                // Not a word of the docs: they show that fields of this API are null at times.
                schema.set("x-fieldwright-null", "assumed");
            }
        }
        if field.read_only {
            schema.set("readOnly", true);
        }
        // Beside a reference, common readers take it for a value of something else.
        let told = !self.options.plain || schema.has("type");
        if let Some(default) = self.default_of(field).filter(|_| told) {
            schema.set("default", default.clone());
        }
        schema
    }

    /// A union whose member a field beside it decides.
    fn siblings(&self, schema: &mut Schema, def: &TypeDef, record: &Record, field: &Field) {
        let TypeRef::Ref(id) = resolve(self.api, peel(&field.ty)) else {
            return;
        };
        let Some(Shape::Union(union)) = self.api.get(id).map(|def| &def.shape) else {
            return;
        };
        let Dispatch::Sibling { parents } = &union.dispatch else {
            return;
        };
        let mine = parents
            .iter()
            .filter(|parent| parent.record == def.id && parent.field == field.name);
        for parent in mine {
            let Some(tag) = record.fields.iter().find(|it| it.name == parent.tag) else {
                continue;
            };
            for case in parent.cases.iter().filter(|_| !self.options.plain) {
                let Some(member) = union.members.get(case.member) else {
                    continue;
                };
                let mut then = self.ty(&member.ty);
                if field.nullable || self.is_lenient(def, field) {
                    then = then.or_null();
                }
                let tags = std::slice::from_ref(&case.value);
                let condition = relations::equals(&tag.wire, tags);
                let then = Schema::new().with("properties", Object::new().with(&field.wire, then));
                schema.also_in_all(Object::new().with("if", condition).with("then", then));
            }
        }
    }
}

/// The rules on a field's own value.
fn own<'r, 'a>(
    field: &'r Field,
    rules: &'r [Enforced<'a>],
) -> impl Iterator<Item = &'r Enforced<'a>> {
    rules.iter().filter(|rule| {
        !rule.is_between() && rule.field.is_some_and(|other| other.name == field.name)
    })
}
