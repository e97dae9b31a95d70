//! The call that the crate's own example makes: the one that takes least.

use super::fields::Fields;
use super::{Item, ROOT};
use crate::emit::context::Context;
use crate::emit::field::FieldPlan;
use crate::emit::ident::{ident, module};
use crate::emit::structs::construct::converts;
use crate::model::{Location, Presence, TypeRef, peel};

/// An operation, and how a program outside of the crate makes it.
pub(in crate::emit) struct FirstCall {
    /// Its method, in upper case.
    pub(in crate::emit) method: String,
    /// Its path template.
    pub(in crate::emit) path: String,
    /// The path of its type below the crate: `api::transfers::List`.
    pub(in crate::emit) ty: String,
    /// How it is made.
    pub(in crate::emit) made: Made,
    /// Whether it, or something that it mentions, is deprecated.
    pub(in crate::emit) deprecated: bool,
}

/// How a call is made.
pub(in crate::emit) enum Made {
    /// By `new` with these arguments, as Rust.
    New(Vec<String>),
    /// From a value of this type, whose path starts with `crate::` if it is one of the crate's.
    From(String),
}

/// The call to begin with; `None` if the API has none, or only streams.
pub(in crate::emit) fn first_call(context: &Context<'_>) -> Option<FirstCall> {
    let operations = context.api.operations.iter();
    let items = operations
        .filter(|operation| operation.success.events.is_none() && !operation.success.stream)
        .map(|operation| Item::new(context, operation));
    items.filter_map(|item| call(&item)).min_by_key(effort)
}

/// What it takes to make a call; the least comes first, and of equals the first of the docs.
fn effort(call: &FirstCall) -> (bool, bool, bool, usize) {
    let (is_read, arguments) = match &call.made {
        Made::New(arguments) => (false, arguments.len()),
        Made::From(_) => (true, 0),
    };
    (call.deprecated, is_read, call.method != "GET", arguments)
}

fn call(item: &Item<'_>) -> Option<FirstCall> {
    let operation = item.operation;
    let made = if let Some(arguments) = arguments(item) {
        Made::New(arguments)
    } else {
        let ty = operation.request.as_ref()?;
        Made::From(item.context.ty(ty).to_string().replace(' ', ""))
    };
    let group = ident(&module(&operation.group));
    Some(FirstCall {
        method: operation.method.clone(),
        path: operation.path.clone(),
        ty: format!("{ROOT}::{group}::{}", item.name),
        made,
        deprecated: item.uses_deprecated(),
    })
}

/// What stands for each argument of `new`; `None` if one cannot be written down without knowing the API.
fn arguments(item: &Item<'_>) -> Option<Vec<String>> {
    let fields = Fields::of(item);
    let parts = fields
        .body
        .as_ref()
        .map_or(&[][..], |body| body.parts.as_slice());
    if parts.is_empty() && fields.body_is_given() {
        return None;
    }
    let given = fields.given(item);
    given
        .into_iter()
        .chain(parts)
        .map(|plan| argument(item, plan))
        .collect()
}

fn argument(item: &Item<'_>, plan: &FieldPlan<'_>) -> Option<String> {
    if plan.presence == Presence::Nullable {
        return Some("None".to_owned());
    }
    if plan.field.boxed {
        return None;
    }
    match item.context.resolve(peel(&plan.field.ty)) {
        TypeRef::String if converts(item.context, plan) => {
            let parameters = item.operation.parameters.iter();
            let is_path = parameters
                .filter(|parameter| parameter.location == Location::Path)
                .any(|parameter| parameter.name == plan.field.name);
            // A path must not be empty, and no name of the docs becomes code.
            Some(if is_path { "\"ID\"" } else { "\"…\"" }.to_owned())
        }
        TypeRef::Boolean => Some("false".to_owned()),
        TypeRef::Integer => Some("1".to_owned()),
        TypeRef::Float => Some("1.0".to_owned()),
        _ => None,
    }
}
