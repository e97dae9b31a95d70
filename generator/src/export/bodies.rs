//! What an operation sends and what comes back.

use super::Context;
use super::schema::{Object, Schema};
use crate::model::{
    Body, ErrorResponse, Json, MediaType, Operation, Shape, StatusPattern, Success, TypeRef,
    resolve,
};
use std::collections::BTreeMap;

impl Context<'_> {
    pub(super) fn request_body(&self, operation: &Operation, body: &Body) -> Object {
        let media = match body.media {
            MediaType::Json => "application/json",
            MediaType::Form => "application/x-www-form-urlencoded",
            MediaType::Multipart => "multipart/form-data",
            MediaType::Bytes => "application/octet-stream",
            MediaType::Text => "text/plain",
        };
        let mut content = Object::new().with("schema", self.ty(&body.ty));
        if let Some(example) = self.body_example(operation, body) {
            content.set("example", example);
        }
        let content = Object::new().with(media, content);
        let mut object = Object::new().with("content", content);
        if body.required {
            object.set("required", true);
        }
        object
    }

    /// The body of the documented call, if there is nothing wrong with it.
    fn body_example(&self, operation: &Operation, body: &Body) -> Option<Json> {
        let example = operation.example.as_ref()?;
        let value = match &body.field {
            Some(name) => example.get(self.wire_name(operation, name)?)?,
            None => example,
        };
        let TypeRef::Ref(id) = resolve(self.api, &body.ty) else {
            return None;
        };
        let def = self.api.get(id)?;
        self.is_right(def, value).then(|| value.clone())
    }

    fn wire_name(&self, operation: &Operation, field: &str) -> Option<&str> {
        let TypeRef::Ref(id) = resolve(self.api, operation.request.as_ref()?) else {
            return None;
        };
        let Shape::Struct(record) = &self.api.get(id)?.shape else {
            return None;
        };
        let field = record.fields.iter().find(|it| it.name == field)?;
        Some(&field.wire)
    }

    pub(super) fn responses(&self, operation: &Operation) -> Object {
        let mut responses = Object::new();
        // The docs do not tell which code a success has.
        responses.set("2XX", self.success(&operation.success));
        let mut by_status: BTreeMap<String, Vec<&ErrorResponse>> = BTreeMap::new();
        for error in &operation.errors {
            // An error without a type is the SDK's own fallback.
            if error.ty.is_none() {
                continue;
            }
            for status in &error.statuses {
                by_status.entry(key(*status)).or_default().push(error);
            }
        }
        for (status, errors) in by_status {
            responses.set(&status, self.errors(&errors));
        }
        responses
    }

    fn success(&self, success: &Success) -> Object {
        let Some(body) = &success.body else {
            return Object::new().with("description", "Success, without a body");
        };
        let media = match (success.stream, body) {
            (true, TypeRef::Bytes) => "application/octet-stream",
            (true, _) => "text/event-stream",
            (false, _) => "application/json",
        };
        let content = Object::new().with("schema", self.ty(body));
        let description = if success.optional {
            "Success; the body may be missing"
        } else {
            "Success"
        };
        Object::new()
            .with("description", description)
            .with("content", Object::new().with(media, content))
    }

    fn errors(&self, errors: &[&ErrorResponse]) -> Object {
        let mut names: Vec<&str> = Vec::new();
        let mut content: BTreeMap<&str, Vec<Schema>> = BTreeMap::new();
        for error in errors {
            let title = error.name.rsplit('.').next().unwrap_or_default();
            if !names.contains(&title) {
                names.push(title);
            }
            let schemas = content.entry(media(&error.content_type)).or_default();
            let schema = error.ty.as_ref().map_or_else(Schema::new, |ty| self.ty(ty));
            if !schemas.contains(&schema) {
                schemas.push(schema);
            }
        }
        let mut all = Object::new();
        for (media, schemas) in content {
            all.set(media, Object::new().with("schema", Schema::any_of(schemas)));
        }
        Object::new()
            .with("description", names.join(", "))
            .with("content", all)
    }
}

/// A media type, without what Markdown had to escape in it.
fn media(text: &str) -> &str {
    let text = text.trim();
    if text.contains('/') && !text.contains('\\') {
        text
    } else {
        "*/*"
    }
}

fn key(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => format!("{code:03}"),
        StatusPattern::Class(class) => format!("{class}XX"),
    }
}
