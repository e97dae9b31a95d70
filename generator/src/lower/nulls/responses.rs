//! Which types tell what an API returns.

use crate::docs::{DocOperation, TypeExpr};
use crate::lower::Lowering;
use crate::lower::http_kept::is_of_http;
use crate::lower::operations::is_envelope;
use crate::model::{Shape, TypeId, TypeRef};
use crate::names::words::fold;
use std::collections::BTreeSet;

/// The types whose nulls are no evidence about responses: what is only sent, and the SDK's own envelopes.
pub(super) fn besides(lowering: &Lowering<'_>) -> BTreeSet<TypeId> {
    let operations = &lowering.primary().operations;
    let sent = operations.iter().filter_map(|operation| {
        let request = operation.request.as_ref()?;
        Some((operation, &request.ty))
    });
    let received = operations
        .iter()
        .filter_map(|operation| Some((operation, operation.response.as_ref()?)));
    let responses = reached(lowering, received);
    let mut besides = reached(lowering, sent);
    besides.retain(|id| !responses.contains(id));
    let envelopes = lowering
        .api
        .types
        .iter()
        .filter(|(_, def)| match &def.shape {
            Shape::Struct(record) => {
                let mut fields = record.fields.iter();
                is_envelope(record)
                    || fold(def.id.title()) == "httpmetadata"
                    || fields.any(|field| is_of_http(&field.name))
            }
            _ => false,
        });
    besides.extend(envelopes.map(|(id, _)| id.clone()));
    besides
}

/// All types that these lead to.
fn reached<'d>(
    lowering: &Lowering<'_>,
    from: impl Iterator<Item = (&'d DocOperation, &'d TypeExpr)>,
) -> BTreeSet<TypeId> {
    let mut pending: Vec<TypeId> = Vec::new();
    for (operation, ty) in from {
        let page = lowering.map.file(operation.span.file);
        named(
            lowering,
            page.map_or("", |file| file.path.as_str()),
            ty,
            &mut pending,
        );
    }
    let mut found = BTreeSet::new();
    while let Some(id) = pending.pop() {
        let Some(def) = lowering.api.get(&id) else {
            continue;
        };
        if !found.insert(id) {
            continue;
        }
        match &def.shape {
            Shape::Struct(record) => {
                let extra = record.extra.iter();
                let types = record.fields.iter().map(|field| &field.ty).chain(extra);
                types.for_each(|ty| inside(ty, &mut pending));
            }
            Shape::Union(union) => {
                union
                    .members
                    .iter()
                    .for_each(|member| inside(&member.ty, &mut pending));
            }
            Shape::Alias { target } => inside(target, &mut pending),
            Shape::Enum(_) => {}
        }
    }
    found
}

/// The types that an expression names.
fn named(lowering: &Lowering<'_>, page: &str, ty: &TypeExpr, out: &mut Vec<TypeId>) {
    use crate::lower::index::Resolved::{Found, Missing, Repaired};
    match ty {
        TypeExpr::Ref(reference) => match lowering.index.resolve(reference, page) {
            Found(id) | Repaired(id) => out.push(id),
            Missing => {}
        },
        TypeExpr::Array(inner)
        | TypeExpr::Map(inner)
        | TypeExpr::Stream(inner)
        | TypeExpr::Optional(inner)
        | TypeExpr::Nullable(inner) => named(lowering, page, inner, out),
        TypeExpr::OneOf(parts) | TypeExpr::Linked(_, parts) => {
            for part in parts {
                named(lowering, page, part, out);
            }
        }
        _ => {}
    }
}

fn inside(ty: &TypeRef, out: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            inside(inner, out);
        }
        TypeRef::Ref(id) => out.push(id.clone()),
        _ => {}
    }
}
