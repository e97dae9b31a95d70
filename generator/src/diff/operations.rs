//! Operations.

use super::change::Change;
use super::context::Comparison;
use super::describe::rust_type;
use super::effect::Effect;
use super::likeness::pair_up;
use crate::lower::names::words::fold;
use crate::model::{
    Body, ErrorResponse, ListStyle, Location, MediaType, Operation, Parameter, StatusPattern,
    TypeRef,
};

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
    facts.types(
        to,
        old.request.as_ref(),
        new.request.as_ref(),
        Effect::RequestRetyped,
    );
    parameters(to, path, old, new);
    facts.body(to);
    facts.success(to);
    errors(to, path, old, new);
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

    fn body(&self, to: &mut Comparison<'_>) {
        let (old, new) = match (&self.old.body, &self.new.body) {
            (None, None) => return,
            (None, Some(body)) => {
                let after = rust_type(to.new.api, &body.ty);
                let effect = if body.required {
                    Effect::BodyAdded
                } else {
                    Effect::BodyAddedOptional
                };
                to.push(self.change(effect).to(after));
                return;
            }
            (Some(body), None) => {
                let before = rust_type(to.old.api, &body.ty);
                to.push(self.change(Effect::BodyRemoved).from(before));
                return;
            }
            (Some(old), Some(new)) => (old, new),
        };
        let media = |body: &Body| match body.media {
            MediaType::Json => "JSON",
            MediaType::Form => "a form",
            MediaType::Multipart => "a multipart form",
            MediaType::Bytes => "bytes",
            MediaType::Text => "text",
        };
        self.types(to, Some(&old.ty), Some(&new.ty), Effect::BodyRetyped);
        match (old.required, new.required) {
            (false, true) => to.push(self.change(Effect::BodyRequired)),
            (true, false) => to.push(self.change(Effect::BodyOptional)),
            _ => {}
        }
        if old.media != new.media {
            to.push(
                self.change(Effect::BodyMedia)
                    .from(media(old))
                    .to(media(new)),
            );
        }
    }

    fn success(&self, to: &mut Comparison<'_>) {
        let (old, new) = (&self.old.success, &self.new.success);
        if old.stream == new.stream {
            self.types(
                to,
                old.body.as_ref(),
                new.body.as_ref(),
                Effect::SuccessRetyped,
            );
        } else {
            let kind = |stream| if stream { "a stream" } else { "one value" };
            let change = self.change(Effect::SuccessRetyped);
            to.push(change.from(kind(old.stream)).to(kind(new.stream)));
        }
        match (old.optional, new.optional) {
            (false, true) => to.push(self.change(Effect::SuccessOptional)),
            (true, false) => to.push(self.change(Effect::SuccessRequired)),
            _ => {}
        }
        if old.body.is_some() == new.body.is_some() && old.envelope != new.envelope {
            let (a, b) = (old.envelope.as_ref(), new.envelope.as_ref());
            if a.is_some() && b.is_some() {
                self.types(to, a, b, Effect::SuccessRetyped);
            }
        }
    }

    fn extras(&self, to: &mut Comparison<'_>) {
        if self.old.pagination != self.new.pagination {
            to.push(self.change(Effect::PaginationChanged));
        }
        if self.old.scopes != self.new.scopes {
            let list = |operation: &Operation| operation.scopes.join(" ");
            let change = self.change(Effect::ScopesChanged);
            to.push(change.from(list(self.old)).to(list(self.new)));
        }
    }
}

fn parameters(to: &mut Comparison<'_>, path: &str, old: &Operation, new: &Operation) {
    let (before, after) = (&old.parameters, &new.parameters);
    let mut scores = Vec::new();
    for (a, x) in before.iter().enumerate() {
        for (b, y) in after.iter().enumerate() {
            if x.name == y.name {
                scores.push((3, a, b));
            } else if x.wire == y.wire && x.location == y.location {
                scores.push((2, a, b));
            } else if fold(&x.name) == fold(&y.name) {
                scores.push((1, a, b));
            }
        }
    }
    let pairs = pair_up(scores);
    for (a, b) in &pairs {
        if let (Some(a), Some(b)) = (before.get(*a), after.get(*b)) {
            compare_parameter(to, path, a, b);
        }
    }
    for (index, parameter) in before.iter().enumerate() {
        if !pairs.iter().any(|(a, _)| *a == index) {
            let ty = rust_type(to.old.api, &parameter.ty);
            to.push(
                Change::new(
                    format!("{path}.{}", parameter.name),
                    Effect::ParameterRemoved,
                )
                .from(ty)
                .was_at(&parameter.place),
            );
        }
    }
    for (index, parameter) in after.iter().enumerate() {
        if !pairs.iter().any(|(_, b)| *b == index) {
            let ty = rust_type(to.new.api, &parameter.ty);
            let effect = if parameter.required {
                Effect::ParameterAddedRequired
            } else {
                Effect::ParameterAddedOptional
            };
            to.push(
                Change::new(format!("{path}.{}", parameter.name), effect)
                    .to(ty)
                    .now_at(&parameter.place),
            );
        }
    }
}

fn compare_parameter(to: &mut Comparison<'_>, path: &str, old: &Parameter, new: &Parameter) {
    let path = format!("{path}.{}", new.name);
    let change = |effect| Change::new(&path, effect).between(&old.place, &new.place);
    if old.rust_name != new.rust_name {
        to.push(
            change(Effect::ParameterRenamed)
                .from(&old.rust_name)
                .to(&new.rust_name),
        );
    } else if old.name != new.name {
        to.push(
            change(Effect::ParameterRespelled)
                .from(&old.name)
                .to(&new.name),
        );
    }
    if old.wire != new.wire {
        to.push(
            change(Effect::ParameterRewired)
                .from(&old.wire)
                .to(&new.wire),
        );
    }
    if old.location != new.location {
        let place = |location| match location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Body => "body",
        };
        to.push(
            change(Effect::ParameterRelocated)
                .from(place(old.location))
                .to(place(new.location)),
        );
    }
    if old.list.unwrap_or_default() != new.list.unwrap_or_default() {
        let style = |parameter: &Parameter| match parameter.list.unwrap_or_default() {
            ListStyle::Repeated => "one for each item",
            ListStyle::Commas => "one with commas",
        };
        to.push(
            change(Effect::ParameterRewritten)
                .from(style(old))
                .to(style(new)),
        );
    }
    if !to.same_type(&old.ty, &new.ty) {
        let before = rust_type(to.old.api, &old.ty);
        let after = rust_type(to.new.api, &new.ty);
        to.push(change(Effect::ParameterRetyped).from(before).to(after));
    }
    match (old.required, new.required) {
        (false, true) => to.push(change(Effect::ParameterRequired)),
        (true, false) => to.push(change(Effect::ParameterOptional)),
        _ => {}
    }
    let places = (&old.place, &new.place);
    to.wording(
        &path,
        (&old.doc, &new.doc),
        places,
        Effect::ParameterReworded,
    );
}

fn errors(to: &mut Comparison<'_>, path: &str, old: &Operation, new: &Operation) {
    let error_path = |error: &ErrorResponse| format!("{path}!{}", error.name);
    let find = |errors: &[ErrorResponse], wanted: &ErrorResponse| {
        let found = errors.iter().find(|error| error.name == wanted.name);
        found.cloned()
    };
    for error in &old.errors {
        let Some(other) = find(&new.errors, error) else {
            to.push(
                Change::new(error_path(error), Effect::ErrorRemoved)
                    .from(statuses(error))
                    .was_at(&error.place),
            );
            continue;
        };
        let change =
            |effect| Change::new(error_path(error), effect).between(&error.place, &other.place);
        let (a, b) = (error.ty.as_ref(), other.ty.as_ref());
        let same = match (a, b) {
            (Some(a), Some(b)) => to.same_type(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        if !same {
            to.push(change(Effect::ErrorRetyped));
        }
        if error.statuses != other.statuses {
            let change = change(Effect::ErrorStatuses);
            to.push(change.from(statuses(error)).to(statuses(&other)));
        }
    }
    for error in &new.errors {
        if find(&old.errors, error).is_none() {
            to.push(
                Change::new(error_path(error), Effect::ErrorAdded)
                    .to(statuses(error))
                    .now_at(&error.place),
            );
        }
    }
}

fn statuses(error: &ErrorResponse) -> String {
    let patterns = error.statuses.iter().map(|status| match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Class(digit) => format!("{digit}XX"),
    });
    patterns.collect::<Vec<_>>().join(", ")
}
