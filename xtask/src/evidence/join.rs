//! Which field of the model is which property of the document.

use super::document::{Document, Property};
use crate::evidence::facts::{Row, compare, compare_parameter};
use fieldwright::model::{Api, Field, Json, Record, Shape, TypeId, TypeRef};
use fieldwright::names::words::fold;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Walks schemas and types side by side.
pub(crate) struct Join<'a> {
    document: &'a Document,
    api: &'a Api,
    by_title: BTreeMap<String, Vec<&'a TypeId>>,
    pending: VecDeque<(&'a Json, TypeRef)>,
    done: BTreeSet<TypeId>,
    rows: Vec<Row>,
}

/// Compares all fields that both know.
pub(crate) fn join(document: &Document, api: &Api) -> Vec<Row> {
    let mut by_title: BTreeMap<String, Vec<&TypeId>> = BTreeMap::new();
    for id in api.types.keys() {
        by_title.entry(fold(id.title())).or_default().push(id);
    }
    let mut join = Join {
        document,
        api,
        by_title,
        pending: VecDeque::new(),
        done: BTreeSet::new(),
        rows: Vec::new(),
    };
    join.named();
    join.drain();
    join.operations();
    join.drain();
    join.rows
}

impl<'a> Join<'a> {
    fn types(&self, title: &str) -> Vec<TypeId> {
        let titles = [fold(title), format!("{}t", fold(title))];
        let mut found = titles.iter().filter_map(|title| self.by_title.get(title));
        found
            .next()
            .into_iter()
            .flatten()
            .map(|id| (*id).clone())
            .collect()
    }

    /// Named schemas and the types with their names.
    fn named(&mut self) {
        for (name, schema) in self.document.schemas() {
            let named = |key: &str| schema.get(key).and_then(Json::as_str);
            let titles = [
                Some(name.as_str()),
                named("x-speakeasy-name-override"),
                named("title"),
            ];
            let found = titles
                .into_iter()
                .flatten()
                .map(|title| self.types(title))
                .find(|found| !found.is_empty());
            for id in found.into_iter().flatten() {
                if self.shares_keys(schema, &id) {
                    self.pending.push_back((schema, TypeRef::Ref(id)));
                }
            }
        }
    }

    /// Parameters, bodies and responses, and the types that are named after the operation.
    fn operations(&mut self) {
        for operation in self.document.operations() {
            for id in self.types(&format!("{}Request", operation.id)) {
                if let Some(record) = self.record(&id) {
                    for parameter in &operation.parameters {
                        self.parameter(&id, record, operation.id, parameter);
                    }
                    if let Some(body) = operation.body {
                        self.body(record, body, &operation.parameters);
                    }
                }
            }
            for suffix in ["Request", "RequestBody"] {
                for id in self.types(&format!("{}{suffix}", operation.id)) {
                    self.pending
                        .extend(operation.body.map(|body| (body, TypeRef::Ref(id))));
                }
            }
            let successes = operation
                .responses
                .iter()
                .filter(|(status, _)| status.starts_with('2'));
            for (_, schema) in successes {
                for id in self.types(&format!("{}Response", operation.id)) {
                    let result = self.record(&id).and_then(|record| {
                        record.fields.iter().find(|field| field.name == "result")
                    });
                    self.pending
                        .extend(result.map(|field| (*schema, field.ty.clone())));
                }
                for id in self.types(&format!("{}ResponseBody", operation.id)) {
                    self.pending.push_back((schema, TypeRef::Ref(id)));
                }
            }
            for (_, schema) in &operation.responses {
                let name = schema
                    .get("x-speakeasy-name-override")
                    .and_then(Json::as_str);
                for id in name.map(|name| self.types(name)).into_iter().flatten() {
                    self.pending.push_back((schema, TypeRef::Ref(id)));
                }
            }
        }
    }

    fn record(&self, id: &TypeId) -> Option<&'a Record> {
        match &self.api.get(id)?.shape {
            Shape::Struct(record) => Some(record),
            _ => None,
        }
    }

    fn parameter(&mut self, id: &TypeId, record: &'a Record, operation: &str, parameter: &'a Json) {
        let (Some(name), Some(schema)) = (
            parameter.get("name").and_then(Json::as_str),
            parameter.get("schema"),
        ) else {
            return;
        };
        let property = Property {
            name,
            schema,
            required: parameter.get("required") == Some(&Json::Bool(true)),
        };
        if let Some(field) = record
            .fields
            .iter()
            .find(|field| fold(&field.name) == fold(name))
        {
            let lowered = self
                .api
                .operations
                .iter()
                .filter(|known| fold(&known.id) == fold(operation));
            let known = lowered
                .flat_map(|known| &known.parameters)
                .find(|known| known.name == field.name);
            let rows = compare_parameter(self.document, id, field, known, property);
            self.rows.extend(rows);
            self.pending.push_back((schema, field.ty.clone()));
            self.done.insert(id.clone());
        }
    }

    /// The field of a request type that holds the body: what is left once the parameters are taken.
    fn body(&mut self, record: &'a Record, body: &'a Json, parameters: &[&Json]) {
        let is_parameter = |field: &&Field| {
            parameters.iter().any(|p| {
                p.get("name")
                    .and_then(Json::as_str)
                    .is_some_and(|name| fold(name) == fold(&field.name))
            })
        };
        let mut rest = record.fields.iter().filter(|field| !is_parameter(field));
        if let (Some(field), None) = (rest.next(), rest.next())
            && !parameters.is_empty()
        {
            self.pending.push_back((body, field.ty.clone()));
        }
    }

    fn drain(&mut self) {
        while let Some((schema, ty)) = self.pending.pop_front() {
            self.visit(schema, &ty);
        }
    }

    fn visit(&mut self, schema: &'a Json, ty: &TypeRef) {
        let target = self.single(schema);
        match ty {
            TypeRef::Array(inner) => self
                .pending
                .extend(target.get("items").map(|items| (items, (**inner).clone()))),
            TypeRef::Map(inner) => {
                let values = target.get("additionalProperties");
                self.pending
                    .extend(values.map(|values| (values, (**inner).clone())));
            }
            TypeRef::Nullable(inner) => self.visit(schema, inner),
            TypeRef::Ref(id) => self.visit_type(schema, id),
            _ => {}
        }
    }

    /// The schema behind references and alternatives of one.
    fn single(&self, schema: &'a Json) -> &'a Json {
        let parts = self.document.alternatives(schema);
        match parts.as_slice() {
            [only] => self.document.resolve(only),
            _ => self.document.resolve(schema),
        }
    }

    fn visit_type(&mut self, schema: &'a Json, id: &TypeId) {
        match self.api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(record)) => self.visit_record(schema, id, record),
            Some(Shape::Alias { target }) if self.done.insert(id.clone()) => {
                self.pending.push_back((schema, target.clone()));
            }
            Some(Shape::Union(union)) if self.done.insert(id.clone()) => {
                for part in self.document.alternatives(schema) {
                    let members = union.members.iter().map(|member| &member.ty);
                    let best = members.max_by_key(|ty| self.likeness(part, ty));
                    if let Some(ty) = best.filter(|ty| self.likeness(part, ty) > 0) {
                        self.pending.push_back((part, ty.clone()));
                    }
                }
            }
            _ => {}
        }
    }

    fn visit_record(&mut self, schema: &'a Json, id: &TypeId, record: &'a Record) {
        let target = self.single(schema);
        let properties = self.document.properties(target);
        if properties.is_empty() || !self.done.insert(id.clone()) {
            return;
        }
        for property in properties {
            let exact = record
                .fields
                .iter()
                .find(|field| field.wire == property.name);
            let alike = || {
                record
                    .fields
                    .iter()
                    .find(|field| fold(&field.name) == fold(property.name))
            };
            if let Some(field) = exact.or_else(alike) {
                self.rows
                    .extend(compare(self.document, id, field, property));
                self.pending.push_back((property.schema, field.ty.clone()));
            }
        }
    }

    fn shares_keys(&self, schema: &Json, id: &TypeId) -> bool {
        let Some(record) = self.record(id) else {
            return true;
        };
        let properties = self.document.properties(schema);
        let known = properties.iter().filter(|p| {
            record
                .fields
                .iter()
                .any(|field| fold(&field.name) == fold(p.name))
        });
        known.count() * 2 > properties.len()
    }

    /// How much an alternative looks like a member; 0 if not at all.
    fn likeness(&self, part: &Json, ty: &TypeRef) -> usize {
        let TypeRef::Ref(id) = ty else {
            let target = self.document.resolve(part);
            let is_list = target.get("items").is_some();
            return usize::from(is_list == matches!(ty, TypeRef::Array(_)));
        };
        if Document::name(part).is_some_and(|name| fold(name) == fold(id.title())) {
            return 1000;
        }
        let Some(record) = self.record(id) else {
            return 0;
        };
        let properties = self.document.properties(part);
        let shared = properties.iter().filter(|p| {
            record
                .fields
                .iter()
                .any(|field| fold(&field.name) == fold(p.name))
        });
        shared.count()
    }
}
