//! Operations: what is sent where, and what comes back.
//!
//! 1. `request`: whether the documented request type is a record of parameters or the body itself.
//! 2. `place`: where each field of such a record goes, from ranked evidence; `headers` knows the standard ones.
//! 3. `media`, `lists`: how bodies and lists are written. `success`, `errors`: what comes back.
//! 4. `usage`: which types are sent and which are received.

mod brackets;
mod credentials;
mod errors;
mod events;
mod example;
mod headers;
mod lists;
mod media;
mod names;
mod next_page;
mod parameters;
mod place;
mod prose;
mod request;
mod success;
mod twins;
mod usage;

#[cfg(test)]
mod tests;

pub(in crate::lower) use success::is_envelope;

use super::Lowering;
use super::fit_index::{Indices, Types};
use crate::config::{FactKey, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::docs::DocOperation;
use crate::model::{Body, Operation, TypeRef, without_fragment};
use request::{Requests, Taken};

/// Adds all operations of the primary source to the model, and marks which types they send and receive.
pub(super) fn lower_operations(lowering: &mut Lowering<'_>) {
    let set = lowering.primary();
    let mut routed = Vec::with_capacity(set.operations.len());
    for operation in &set.operations {
        if is_excluded(lowering, operation) {
            continue;
        }
        match twins::routed(lowering, operation) {
            Some(operation) => routed.push(operation),
            None => report_route(lowering, operation),
        }
    }
    let requests = Requests::survey(lowering, &routed);
    let indices = Indices::new(&lowering.api);
    let mut operations = Vec::with_capacity(routed.len());
    for operation in &routed {
        operations.push(lower_one(lowering, &requests, &indices, operation));
    }
    lowering.api.operations = operations;
    if set.policy.keeps_http {
        errors::without_http(&mut lowering.api);
    }
    let headings: Vec<&str> = routed.iter().map(|it| it.name.as_str()).collect();
    names::assign(lowering, &headings);
    lists::settle(lowering);
    next_page::settle(lowering);
    usage::mark(&mut lowering.api);
}

fn is_excluded(lowering: &Lowering<'_>, operation: &DocOperation) -> bool {
    let target = Target::Operation(&operation.id);
    let excluded = lowering
        .setting(target, |entry| entry.exclude)
        .is_some_and(|(on, _)| on);
    lowering.log_setting(target, FactKey::Exclude, excluded);
    excluded
}

fn report_route(lowering: &mut Lowering<'_>, operation: &DocOperation) {
    let message = format!(
        "the docs do not state the method and path of `{}`",
        operation.id
    );
    lowering.diagnostics.push(
        Diagnostic::new(Code::NoRoute, message)
            .at(operation.span, "this operation was left out")
            .help(Code::NoRoute.info().fix),
    );
}

fn lower_one(
    lowering: &mut Lowering<'_>,
    requests: &Requests,
    indices: &Indices,
    operation: &DocOperation,
) -> Operation {
    let method = operation.method.clone().unwrap_or_default();
    let path = operation.path.as_ref().map_or("", |(path, _)| path);
    let path = without_fragment(path);
    let taken = requests.taken(lowering, operation, &method);
    let page = lowering.map.file(operation.span.file);
    let page = page.map_or("", |file| file.path.as_str());
    let mut lowered = Operation {
        id: operation.id.clone(),
        rust_name: String::new(),
        group: operation.group.clone(),
        path: path.to_owned(),
        summary: prose::summary(&operation.prose),
        doc: operation.prose.clone(),
        deprecated: operation.deprecated.clone(),
        request: None,
        parameters: Vec::new(),
        body: None,
        success: success::success(lowering, operation),
        errors: errors::errors(lowering, &operation.errors, page),
        response_headers: errors::headers(&operation.stated.responses),
        scopes: prose::scopes(&operation.prose),
        credentials: credentials::named(&operation.stated.security),
        pagination: None,
        next_page: None,
        example: example::example(Types::new(&lowering.api, indices), operation, &taken),
        place: lowering.map.place(operation.span),
        decisions: Vec::new(),
        method,
    };
    events::add(lowering, operation, &mut lowered.success);
    match taken {
        Taken::Nothing => {}
        Taken::Body(ty) => {
            let required = operation
                .request
                .as_ref()
                .is_none_or(|request| request.required);
            let sent = Sent {
                field: None,
                ty: ty.clone(),
                required,
            };
            set_body(lowering, operation, &mut lowered, sent);
            lowered.request = Some(ty);
        }
        Taken::Wrapper(id) => {
            let (parameters, body) = parameters::split(lowering, operation, &lowered.method, &id);
            lowered.parameters = parameters;
            if let Some((field, decision)) = body {
                lowered.decisions.push(decision);
                let sent = Sent {
                    field: Some(field.name),
                    ty: field.ty,
                    required: field.required,
                };
                set_body(lowering, operation, &mut lowered, sent);
            }
            lowered.request = Some(TypeRef::Ref(id));
        }
    }
    parameters::check_path(lowering, operation, &lowered);
    lowered
}

/// A body of which nobody knows yet how it is written.
struct Sent {
    /// The field that it is, if it stands among parameters.
    field: Option<String>,
    ty: TypeRef,
    required: bool,
}

fn set_body(
    lowering: &Lowering<'_>,
    operation: &DocOperation,
    lowered: &mut Operation,
    sent: Sent,
) {
    let (media, decision) = media::media(lowering, operation, &sent.ty);
    lowered.decisions.push(decision);
    lowered.body = Some(Body {
        field: sent.field,
        ty: sent.ty,
        required: sent.required,
        media,
    });
}
