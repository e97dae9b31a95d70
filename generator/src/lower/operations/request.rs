//! What an operation takes: nothing, a record whose fields go to several places, or the body itself.

use super::Lowering;
use crate::docs::{DocOperation, TypeExpr};
use crate::lower::types::{CellContext, TypeLowering};
use crate::model::{Location, Record, Shape, TypeId, TypeRef, path_names};
use crate::names::words::fold;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What an operation takes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Taken {
    /// Nothing.
    Nothing,
    /// A record whose fields go to several places.
    Wrapper(TypeId),
    /// The body.
    Body(TypeRef),
}

/// What all request types of the docs together show.
#[derive(Debug, Default)]
pub(super) struct Requests {
    /// The namespace of records that hold path parameters, if there is any such record.
    wrappers: Option<String>,
    /// Whether the SDK gives the fields of a body as parameters.
    flat_bodies: bool,
}

/// Whether a request of this method has a body (RFC 9110, section 9.3: content has no meaning for the others).
pub(super) fn may_have_body(method: &str) -> bool {
    !matches!(method, "GET" | "HEAD" | "OPTIONS" | "TRACE" | "CONNECT")
}

impl Requests {
    /// Looks at the request types of all operations.
    pub(super) fn survey(lowering: &Lowering<'_>, operations: &[Cow<'_, DocOperation>]) -> Self {
        let mut votes: BTreeMap<String, usize> = BTreeMap::new();
        let mut flat_bodies = false;
        for operation in operations {
            let Some(TypeRef::Ref(id)) = request_type(lowering, operation) else {
                continue;
            };
            if holds_token(lowering, &id, operation) {
                *votes.entry(id.namespace().to_owned()).or_default() += 1;
            } else if operation
                .request
                .as_ref()
                .is_some_and(|request| request.flat)
                && !is_called_like(&id, operation, "request")
            {
                flat_bodies = true;
            }
        }
        let most = votes.into_iter().max_by_key(|(_, votes)| *votes);
        Self {
            wrappers: most.map(|(namespace, _)| namespace),
            flat_bodies,
        }
    }

    /// What an operation takes.
    pub(super) fn taken(
        &self,
        lowering: &Lowering<'_>,
        operation: &DocOperation,
        method: &str,
    ) -> Taken {
        let Some(ty) = request_type(lowering, operation) else {
            return Taken::Nothing;
        };
        let TypeRef::Ref(id) = &ty else {
            return Taken::Body(ty);
        };
        if record(lowering, id).is_none() {
            return Taken::Body(ty);
        }
        if !may_have_body(method)
            || holds_token(lowering, id, operation)
            || holds_others(lowering, id, operation)
        {
            return Taken::Wrapper(id.clone());
        }
        let made = lowering
            .pages
            .get(id)
            .is_some_and(|page| page.span == operation.span);
        let among_wrappers = self
            .wrappers
            .as_ref()
            .is_none_or(|namespace| namespace == id.namespace());
        let is_body = if made {
            // A table of parameters: of a body's, if that is how this SDK treats bodies.
            self.flat_bodies && path_names(path_of(operation)).next().is_none()
        } else {
            !is_called_like(id, operation, "request") || !among_wrappers
        };
        if is_body {
            Taken::Body(ty)
        } else {
            Taken::Wrapper(id.clone())
        }
    }
}

fn path_of(operation: &DocOperation) -> &str {
    operation.path.as_ref().map_or("", |(path, _)| path)
}

fn record<'a>(lowering: &'a Lowering<'_>, id: &TypeId) -> Option<&'a Record> {
    match &lowering.api.get(id)?.shape {
        Shape::Struct(record) => Some(record),
        _ => None,
    }
}

/// Whether a record has a field for a parameter of the operation's path.
fn holds_token(lowering: &Lowering<'_>, id: &TypeId, operation: &DocOperation) -> bool {
    record(lowering, id).is_some_and(|record| {
        let names: Vec<String> = record
            .fields
            .iter()
            .map(|field| fold(&field.name))
            .collect();
        path_names(path_of(operation)).any(|token| names.contains(&fold(token)))
    })
}

/// Whether a record has a field that the operation's own table of parameters puts elsewhere than into the body.
fn holds_others(lowering: &Lowering<'_>, id: &TypeId, operation: &DocOperation) -> bool {
    let elsewhere = |name: &str| {
        operation.parameters.iter().any(|row| {
            let place = row.stated.place;
            row.name == name && place.is_some_and(|place| place != Location::Body)
        })
    };
    record(lowering, id)
        .is_some_and(|record| record.fields.iter().any(|field| elsewhere(&field.name)))
}

/// Whether a type is called like the operation with this suffix.
pub(super) fn is_called_like(id: &TypeId, operation: &DocOperation, suffix: &str) -> bool {
    fold(id.title()) == format!("{}{suffix}", fold(&operation.id))
}

/// The documented request type. Where the docs' parameters are fields that no page has, a twin may name the type.
pub(super) fn request_type(lowering: &Lowering<'_>, operation: &DocOperation) -> Option<TypeRef> {
    let request = operation.request.as_ref()?;
    let own = plain_type(lowering, operation, &request.ty);
    let made = |ty: &TypeRef| match ty {
        TypeRef::Ref(id) => {
            let page = lowering.pages.get(id);
            page.is_some_and(|page| page.span == operation.span)
        }
        _ => false,
    };
    if request.flat && made(&own) {
        let named = super::twins::of(lowering, operation)
            .filter_map(|twin| twin.request.as_ref().filter(|request| !request.flat))
            .find_map(|request| match request.ty.bare() {
                TypeExpr::Ref(reference) => lowering.index.by_name(&reference.name, ""),
                _ => None,
            });
        if let Some(id) = named.filter(|id| lowering.api.types.contains_key(id)) {
            return Some(TypeRef::Ref(id));
        }
    }
    Some(own)
}

/// The reference for a type on an operation's page. Unions that are spelled out there are not made into types: they
/// accept any JSON value.
pub(super) fn plain_type(
    lowering: &Lowering<'_>,
    operation: &DocOperation,
    ty: &TypeExpr,
) -> TypeRef {
    let page = lowering.map.file(operation.span.file);
    let owner = TypeId::new("", &operation.id);
    let mut cells = TypeLowering::new(lowering.index);
    let context = CellContext {
        page: page.map_or("", |file| file.path.as_str()),
        owner: &owner,
        name: "request",
        span: operation.span,
    };
    let lowered = cells.lower(ty, context);
    known(lowering, lowered)
}

/// A reference to a type that the model has, else any value.
fn known(lowering: &Lowering<'_>, ty: TypeRef) -> TypeRef {
    match ty {
        TypeRef::Ref(id) if !lowering.api.types.contains_key(&id) => TypeRef::Any,
        TypeRef::Array(inner) => TypeRef::Array(Box::new(known(lowering, *inner))),
        TypeRef::Map(inner) => TypeRef::Map(Box::new(known(lowering, *inner))),
        TypeRef::Nullable(inner) => TypeRef::Nullable(Box::new(known(lowering, *inner))),
        other => other,
    }
}

/// The type that an alias stands for; any other type is itself.
pub(super) fn behind_aliases(lowering: &Lowering<'_>, ty: &TypeRef) -> TypeRef {
    let mut ty = ty;
    // Aliases that lead back to themselves are cut somewhere; this only keeps the walk finite.
    for _ in 0..lowering.api.types.len() {
        match ty {
            TypeRef::Ref(id) => match lowering.api.get(id).map(|def| &def.shape) {
                Some(Shape::Alias { target }) => ty = target,
                _ => break,
            },
            _ => break,
        }
    }
    ty.clone()
}
