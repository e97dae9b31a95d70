//! The schema of one of several types.

use super::schema::{Object, Schema};
use super::types::constants;
use super::{Context, Format};
use crate::model::{Dispatch, Json, Literal, Member, Shape, TagCase, TypeRef, Union, resolve};

impl Context<'_> {
    /// The schema of a union: any of its members, and what tells them apart.
    ///
    /// Not `oneOf`: a value may well fit two members where the docs are loose, and is no less valid for it.
    pub(super) fn union(&self, union: &Union) -> Schema {
        let Dispatch::Tag { key, cases } = &union.dispatch else {
            return self.members(union);
        };
        let discriminator = self.discriminator(key, cases, union);
        match (self.format, discriminator) {
            (Format::Openapi | Format::Openapi30, Some(discriminator)) => {
                let mut schema = self.members(union);
                schema.set("discriminator", discriminator);
                schema
            }
            // Nothing but a discriminator takes references alone, so the tag can stand beside them.
            _ => self.tagged(key, cases, union),
        }
    }

    fn members(&self, union: &Union) -> Schema {
        let members = union.members.iter();
        Schema::any_of(members.map(|member| self.ty(&member.ty)).collect())
    }

    /// The members, each with the tags that select it.
    fn tagged(&self, key: &str, cases: &[TagCase], union: &Union) -> Schema {
        let members = union.members.iter().enumerate();
        let members = members.map(|(index, member)| {
            let mut schema = self.ty(&member.ty);
            let tags = cases.iter().filter(|case| case.member == index);
            let tags: Vec<&Literal> = tags.map(|case| &case.value).collect();
            if !tags.is_empty() && !self.says_its_tag(member, key) {
                let tag = Schema::new().with("enum", constants(tags));
                let tag = Schema::new().with("properties", Object::new().with(key, tag));
                // Common readers know a reference only where nothing stands beside it.
                if self.options.plain && schema.has("$ref") {
                    schema = Schema::new().with("allOf", vec![schema, tag]);
                } else {
                    schema.also(tag);
                }
            }
            schema
        });
        Schema::any_of(members.collect())
    }

    /// Whether the member's own schema has the tag as a constant.
    fn says_its_tag(&self, member: &Member, key: &str) -> bool {
        let TypeRef::Ref(id) = resolve(self.api, &member.ty) else {
            return false;
        };
        let Some(Shape::Struct(record)) = self.api.get(id).map(|def| &def.shape) else {
            return false;
        };
        let mut fields = record.fields.iter().filter(|field| field.wire == key);
        fields.any(|field| matches!(resolve(self.api, &field.ty), TypeRef::Literal(_)))
    }

    /// What OpenAPI tells members apart by: text that leads to named schemas.
    fn discriminator(&self, key: &str, cases: &[TagCase], union: &Union) -> Option<Object> {
        let mut mapping = Object::new();
        for case in cases {
            let member = union.members.get(case.member)?;
            let (Literal::String(tag), TypeRef::Ref(id)) = (&case.value, &member.ty) else {
                return None;
            };
            mapping.set(tag, self.path(self.names.get(id)?));
        }
        let named = |(index, member): (usize, &Member)| {
            let has_tag = cases.iter().any(|case| case.member == index);
            has_tag && matches!(member.ty, TypeRef::Ref(_))
        };
        union.members.iter().enumerate().all(named).then(|| {
            let mut discriminator = Object::new().with("propertyName", key);
            discriminator.set_some("mapping", Json::from(mapping));
            discriminator
        })
    }
}
