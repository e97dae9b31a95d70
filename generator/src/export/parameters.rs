//! Parameters of operations.

use super::Context;
use super::schema::{Object, Schema};
use super::source::described;
use crate::enforce::of_record;
use crate::model::{
    Field, Json, ListStyle, Location, Operation, Parameter, Record, Shape, TypeDef, TypeRef, peel,
    resolve,
};

impl Context<'_> {
    pub(super) fn parameters(&self, operation: &Operation, renamed: &[(String, String)]) -> Json {
        let request = self.request(operation);
        let mut all: Vec<Object> = Vec::new();
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for parameter in &operation.parameters {
            let Some(place) = place(parameter.location) else {
                continue;
            };
            let key = (place, parameter.wire.as_str());
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let new = renamed.iter().find(|(old, _)| *old == parameter.wire);
            let is_path = parameter.location == Location::Path;
            let name = new
                .filter(|_| is_path)
                .map_or(parameter.wire.as_str(), |(_, new)| new);
            let field = request.and_then(|(def, record)| {
                let mut fields = record.fields.iter();
                Some((def, record, fields.find(|it| it.name == parameter.name)?))
            });
            all.push(self.parameter(parameter, name, place, field));
        }
        // A path has a parameter for each name in it, whatever the docs list.
        for (_, name) in renamed {
            let known = |object: &Object| {
                object.get("name") == Some(&Json::from(name.as_str()))
                    && object.get("in") == Some(&Json::from("path"))
            };
            if !all.iter().any(known) {
                let schema = Schema::of_type("string");
                all.push(
                    Object::new()
                        .with("name", name.as_str())
                        .with("in", "path")
                        .with("required", true)
                        .with("schema", schema),
                );
            }
        }
        Json::from(all)
    }

    /// The record of parameters that an operation takes.
    fn request(&self, operation: &Operation) -> Option<(&TypeDef, &Record)> {
        let TypeRef::Ref(id) = resolve(self.api, operation.request.as_ref()?) else {
            return None;
        };
        let def = self.api.get(id)?;
        match &def.shape {
            Shape::Struct(record) => Some((def, record)),
            _ => None,
        }
    }

    fn parameter(
        &self,
        parameter: &Parameter,
        name: &str,
        place: &str,
        field: Option<(&TypeDef, &Record, &Field)>,
    ) -> Object {
        let mut object = Object::new().with("name", name).with("in", place);
        let deprecated = field.and_then(|(_, _, field)| field.deprecated.as_deref());
        object.set_some("description", described(&parameter.doc, deprecated));
        if parameter.required || parameter.location == Location::Path {
            object.set("required", true);
        }
        if deprecated.is_some() {
            object.set("deprecated", true);
        }
        match parameter.list {
            // OpenAPI has this style for objects; it says nothing of lists in brackets.
            Some(ListStyle::Brackets) => {
                object.set("style", "deepObject");
                object.set("explode", true);
            }
            Some(list) => {
                object.set("style", "form");
                object.set("explode", list == ListStyle::Repeated);
            }
            None => {}
        }
        let schema = match field {
            Some((def, record, field)) => {
                let rules = of_record(self.api, def, record);
                let mut schema = self.value(def, field, &rules);
                let own = rules.iter().filter(|rule| !rule.is_between());
                let own = own.filter(|rule| rule.field.is_some_and(|it| it.name == field.name));
                self.cite(&mut schema, own);
                schema.set_some("examples", Json::Array(self.examples(field)));
                schema
            }
            None => self.ty(peel(&parameter.ty)),
        };
        object.set("schema", schema);
        self.set_source(&mut object, &parameter.place);
        object
    }
}

fn place(location: Location) -> Option<&'static str> {
    match location {
        Location::Path => Some("path"),
        Location::Query => Some("query"),
        Location::Header => Some("header"),
        Location::Body => None,
    }
}
