//! Operations.

mod errors;
mod parameters;

use super::change::Change;
use super::context::Comparison;
use super::describe::rust_type;
use super::effect::Effect;
use super::likeness::pair_up;
use super::surface::View;
use crate::model::{Body, MediaType, Operation, TypeRef};

/// Compares all operations.
pub(super) fn compare(to: &mut Comparison<'_>) {
    let (old, new) = (&to.old.api.operations, &to.new.api.operations);
    let pairs = pair(old, new);
    let path = |operation: &Operation| format!("operation:{}", operation.id);
    for (a, b) in &pairs {
        if let (Some(a), Some(b)) = (old.get(*a), new.get(*b)) {
            compare_operation(to, &path(b), a, b);
        }
    }
    for (index, operation) in old.iter().enumerate() {
        if !pairs.iter().any(|(a, _)| *a == index) {
            to.push(
                Change::new(path(operation), Effect::OperationRemoved)
                    .from(request_line(operation))
                    .was_at(&operation.place),
            );
        }
    }
    for (index, operation) in new.iter().enumerate() {
        if !pairs.iter().any(|(_, b)| *b == index) {
            to.push(
                Change::new(path(operation), Effect::OperationAdded)
                    .to(request_line(operation))
                    .now_at(&operation.place),
            );
        }
    }
}

fn request_line(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Pairs operations by id, by method and path, then by name in Rust.
fn pair(old: &[Operation], new: &[Operation]) -> Vec<(usize, usize)> {
    let mut scores = Vec::new();
    for (a, before) in old.iter().enumerate() {
        for (b, after) in new.iter().enumerate() {
            let same_line = before.method == after.method && before.path == after.path;
            let same_name = before.rust_name == after.rust_name && before.group == after.group;
            if before.id == after.id {
                scores.push((3, a, b));
            } else if same_line && !before.path.is_empty() {
                scores.push((2, a, b));
            } else if same_name {
                scores.push((1, a, b));
            }
        }
    }
    pair_up(scores)
}

fn compare_operation(to: &mut Comparison<'_>, path: &str, old: &Operation, new: &Operation) {
    let places = (&old.place, &new.place);
    let facts = Facts { path, old, new };
    facts.names(to);
    if old.method != new.method {
        to.push(
            facts
                .change(Effect::MethodChanged)
                .from(&old.method)
                .to(&new.method),
        );
    }
    if old.path != new.path {
        to.push(
            facts
                .change(Effect::PathChanged)
                .from(&old.path)
                .to(&new.path),
        );
    }
    facts.request(to);
    parameters::compare(to, path, old, new);
    facts.body(to);
    facts.success(to);
    errors::compare(to, path, old, new);
    facts.extras(to);
    to.deprecation(
        path,
        (old.deprecated.as_ref(), new.deprecated.as_ref()),
        places,
        (Effect::OperationDeprecated, Effect::OperationRestored),
    );
    to.wording(
        path,
        (&old.doc, &new.doc),
        places,
        Effect::OperationReworded,
    );
}

struct Facts<'f> {
    path: &'f str,
    old: &'f Operation,
    new: &'f Operation,
}

impl Facts<'_> {
    fn change(&self, effect: Effect) -> Change {
        Change::new(self.path, effect).between(&self.old.place, &self.new.place)
    }

    fn names(&self, to: &mut Comparison<'_>) {
        let rust = |operation: &Operation| format!("{}::{}", operation.group, operation.rust_name);
        let (old, new) = (self.old, self.new);
        let change = if old.rust_name != new.rust_name {
            self.change(Effect::OperationRenamed)
                .from(rust(old))
                .to(rust(new))
        } else if old.group != new.group {
            self.change(Effect::OperationMoved)
                .from(rust(old))
                .to(rust(new))
        } else if old.id != new.id {
            self.change(Effect::OperationRespelled)
                .from(&old.id)
                .to(&new.id)
        } else {
            return;
        };
        to.push(if old.id == new.id {
            change
        } else if request_line(old) == request_line(new) {
            change.because("it has the same method and path")
        } else {
            change.because("it has the same name in Rust")
        });
    }

    /// Reports a type that is another one, or that came or went.
    fn types(
        &self,
        to: &mut Comparison<'_>,
        old: Option<&TypeRef>,
        new: Option<&TypeRef>,
        effect: Effect,
    ) {
        let same = match (old, new) {
            (Some(a), Some(b)) => to.same_type(a, b),
            (None, None) => true,
            _ => false,
        };
        if same {
            return;
        }
        let nothing = || "nothing".to_owned();
        let before = old.map_or_else(nothing, |ty| rust_type(to.old.api, ty));
        let after = new.map_or_else(nothing, |ty| rust_type(to.new.api, ty));
        to.push(self.change(effect).from(before).to(after));
    }

    fn request(&self, to: &mut Comparison<'_>) {
        let (old, new) = (self.old.request.as_ref(), self.new.request.as_ref());
        self.types(to, old, new, Effect::RequestRetyped);
        if old.is_none() || new.is_none() {
            return;
        }
        match (is_optional(self.old), is_optional(self.new)) {
            (true, false) => to.push(self.change(Effect::RequestRequired)),
            (false, true) => to.push(self.change(Effect::RequestOptional)),
            _ => {}
        }
    }

    /// Which part of the request is the body, and how it is written. Its type is that part's.
    fn body(&self, to: &mut Comparison<'_>) {
        let part = |operation: &Operation| match (&operation.body, &operation.request) {
            (Some(body), _) => body.field.clone().unwrap_or_else(|| "all of it".to_owned()),
            (None, _) => "nothing".to_owned(),
        };
        let (before, after) = (part(self.old), part(self.new));
        let (old, new) = (self.old.request.is_some(), self.new.request.is_some());
        if before != after && old && new {
            to.push(self.change(Effect::BodyMoved).from(before).to(after));
        }
        if let (Some(old), Some(new)) = (&self.old.body, &self.new.body)
            && old.media != new.media
        {
            let (before, after) = (media(old), media(new));
            to.push(self.change(Effect::BodyMedia).from(before).to(after));
        }
    }

    fn success(&self, to: &mut Comparison<'_>) {
        let wrapped = |operation: &Operation, view: View<'_>| {
            let body = operation.success.body.clone()?;
            let raw = matches!(view.canonical(&body), TypeRef::Bytes | TypeRef::String);
            Some(if operation.success.optional && !raw {
                TypeRef::Nullable(Box::new(body))
            } else {
                body
            })
        };
        let (old, new) = (wrapped(self.old, to.old), wrapped(self.new, to.new));
        self.types(to, old.as_ref(), new.as_ref(), Effect::SuccessRetyped);
    }

    fn extras(&self, to: &mut Comparison<'_>) {
        if self.old.pagination != self.new.pagination {
            to.push(self.change(Effect::PaginationChanged));
        }
        let needs = |operation: &Operation| {
            let names = operation.credentials.iter().map(|it| &it.name);
            let all: Vec<_> = operation.scopes.iter().chain(names).cloned().collect();
            all.join(" ")
        };
        let (old, new) = (needs(self.old), needs(self.new));
        if old != new {
            let change = self.change(Effect::ScopesChanged);
            to.push(change.from(old).to(new));
        }
    }
}

/// Whether the request is a body that need not be given.
fn is_optional(operation: &Operation) -> bool {
    let body = operation.body.as_ref();
    body.is_some_and(|body| body.field.is_none() && !body.required)
}

fn media(body: &Body) -> &'static str {
    match body.media {
        MediaType::Json => "JSON",
        MediaType::Form => "a form",
        MediaType::Multipart => "a multipart form",
        MediaType::Bytes => "bytes",
        MediaType::Text => "text",
    }
}
