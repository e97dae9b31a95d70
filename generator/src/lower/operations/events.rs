//! Success bodies that are streams of events, alone or as one of two.

use super::Lowering;
use super::request::plain_type;
use crate::docs::{Body, DocOperation, TypeExpr};
use crate::model::{Success, TypeRef};
use crate::names::words::fold;

/// Adds what the docs say about events to what is known of a success.
pub(super) fn add(lowering: &Lowering<'_>, operation: &DocOperation, success: &mut Success) {
    let Some(expr) = &operation.response else {
        return;
    };
    let rows = envelope_rows(lowering, success);
    let parts: Vec<&TypeExpr> = if rows.is_empty() {
        parts_of(lowering, success.body.as_ref(), expr)
    } else {
        let bodies = rows.into_iter();
        bodies
            .flat_map(|ty| parts_of(lowering, success.body.as_ref(), ty))
            .collect()
    };
    let Some(event) = parts.iter().find_map(|part| match part.bare() {
        TypeExpr::Stream(inner) if !matches!(inner.bare(), TypeExpr::Bytes | TypeExpr::Any) => {
            Some(inner)
        }
        _ => None,
    }) else {
        return;
    };
    success.events = Some(plain_type(lowering, operation, event));
    let others: Vec<&&TypeExpr> = parts
        .iter()
        .filter(|part| !matches!(part.bare(), TypeExpr::Stream(_) | TypeExpr::Null))
        .collect();
    success.stream = others.is_empty();
    success.optional = false;
    success.body = Some(match others.as_slice() {
        [] => TypeRef::Bytes,
        [only] => plain_type(lowering, operation, only),
        _ => TypeRef::Any,
    });
}

/// The types of the fields of an envelope that are not about HTTP.
fn envelope_rows<'a>(lowering: &'a Lowering<'_>, success: &Success) -> Vec<&'a TypeExpr> {
    let Some(TypeRef::Ref(id)) = &success.envelope else {
        return Vec::new();
    };
    let Some(Body::Fields(rows)) = lowering.pages.get(id).map(|page| &page.body) else {
        return Vec::new();
    };
    let rows = rows
        .iter()
        .filter(|row| !super::success::HTTP_FIELDS.contains(&fold(&row.name).as_str()));
    rows.map(|row| &row.ty).collect()
}

/// The alternatives of a type, also of one whose page lists them.
fn parts_of<'a>(
    lowering: &'a Lowering<'_>,
    body: Option<&TypeRef>,
    ty: &'a TypeExpr,
) -> Vec<&'a TypeExpr> {
    let page = match (ty.bare(), body) {
        (TypeExpr::Ref(_), Some(TypeRef::Ref(id))) => lowering.pages.get(id),
        _ => None,
    };
    match (ty.bare(), page.map(|page| &page.body)) {
        (TypeExpr::OneOf(parts), _) => parts.iter().collect(),
        (_, Some(Body::Members(rows))) => rows.iter().filter_map(|row| row.ty.as_ref()).collect(),
        (other, _) => vec![other],
    }
}
