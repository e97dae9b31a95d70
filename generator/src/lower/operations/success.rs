//! What a success returns. SDKs wrap it in an envelope with what HTTP knows: such a page is not JSON.

use super::Lowering;
use super::request::{behind_aliases, is_called_like, plain_type};
use crate::docs::{DocOperation, TypeExpr};
use crate::model::{Field, Record, Shape, Success, SuccessCase, TypeRef};
use crate::names::words::fold;
use crate::names::{Pool, type_name};

/// Fields of an envelope that say what HTTP knows.
pub(super) const HTTP_FIELDS: [&str; 6] = [
    "headers",
    "statuscode",
    "contenttype",
    "rawresponse",
    "httpmeta",
    "next",
];

/// What a success of an operation returns.
pub(super) fn success(lowering: &Lowering<'_>, operation: &DocOperation) -> Success {
    let Some(expr) = &operation.response else {
        return Success::default();
    };
    let stream = matches!(expr.bare(), TypeExpr::Stream(_));
    let ty = plain_type(lowering, operation, expr);
    let record = match &ty {
        TypeRef::Ref(id) => match lowering.api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(record)) => {
                envelope(record, is_called_like(id, operation, "response"))
            }
            _ => None,
        },
        _ => None,
    };
    let Some(Envelope { payload, others }) = record else {
        let bytes = stream || behind_aliases(lowering, &ty) == TypeRef::Bytes;
        let cases = if bytes {
            Vec::new()
        } else {
            of_union(lowering, &ty)
        };
        return Success {
            envelope: None,
            optional: expr.is_nullable(),
            stream: bytes,
            events: None,
            body: Some(if bytes { TypeRef::Bytes } else { ty }),
            cases,
        };
    };
    let body_of = |field: &Field| {
        if behind_aliases(lowering, &field.ty) == TypeRef::Bytes || is_raw(field) {
            TypeRef::Bytes
        } else {
            field.ty.clone()
        }
    };
    let cases = match payload {
        Some((field, _)) if others.is_empty() => of_union(lowering, &field.ty),
        Some((field, _)) => {
            let fields = std::iter::once(field).chain(others);
            cases(fields.map(|field| (type_name(&field.name), body_of(field), field.doc.clone())))
        }
        None => Vec::new(),
    };
    let body = payload.map(|(field, _)| body_of(field));
    Success {
        optional: payload.is_some_and(|(_, optional)| optional),
        stream: body == Some(TypeRef::Bytes),
        body,
        events: None,
        envelope: Some(ty),
        cases,
    }
}

/// The bodies of a union of which one is bytes: that is not one JSON value in several forms, but several kinds of bodies.
fn of_union(lowering: &Lowering<'_>, ty: &TypeRef) -> Vec<SuccessCase> {
    let TypeRef::Ref(id) = behind_aliases(lowering, ty) else {
        return Vec::new();
    };
    let Some(Shape::Union(union)) = lowering.api.get(&id).map(|def| &def.shape) else {
        return Vec::new();
    };
    let types = union.members.iter().map(|member| &member.ty);
    let has_bytes = types
        .clone()
        .any(|ty| behind_aliases(lowering, ty) == TypeRef::Bytes);
    if !has_bytes {
        return Vec::new();
    }
    let names = union.members.iter().map(|member| match &member.ty {
        TypeRef::Ref(id) => type_name(id.title()),
        _ if member.rust_name.is_empty() => "Other".to_owned(),
        _ => member.rust_name.clone(),
    });
    cases(
        names
            .zip(types)
            .map(|(name, ty)| (name, ty.clone(), String::new())),
    )
}

/// Cases with names of their own.
fn cases(bodies: impl Iterator<Item = (String, TypeRef, String)>) -> Vec<SuccessCase> {
    let mut pool = Pool::default();
    bodies
        .map(|(name, ty, doc)| SuccessCase {
            rust_name: pool.take(&name, ""),
            ty,
            doc,
        })
        .collect()
}

/// Languages whose strings are bytes call the field so.
fn is_raw(field: &Field) -> bool {
    field.ty == TypeRef::String && fold(&field.name) == "bytes"
}

/// A record of what HTTP knows and of the body.
struct Envelope<'a> {
    /// The field that is the body, and whether it may be missing.
    payload: Option<(&'a Field, bool)>,
    /// Further fields that are bodies: each success has one of them.
    others: Vec<&'a Field>,
}

/// Whether a record holds what HTTP knows, beside a body or without one: no JSON is like it.
#[must_use]
pub(in crate::lower) fn is_envelope(record: &Record) -> bool {
    envelope(record, false).is_some()
}

/// The record as an envelope, if it is one.
fn envelope(record: &Record, called_like_a_response: bool) -> Option<Envelope<'_>> {
    let is_http = |field: &&Field| HTTP_FIELDS.contains(&fold(&field.name).as_str());
    let http: Vec<&Field> = record.fields.iter().filter(is_http).collect();
    let mut rest = record.fields.iter().filter(|field| !is_http(field));
    let has = |name: &str| http.iter().any(|field| fold(&field.name) == name);
    // Written by SDKs only: nothing else has all of them.
    let full = has("httpmeta") || (has("statuscode") && has("contenttype") && has("rawresponse"));
    let first = rest.next();
    let others: Vec<&Field> = rest.collect();
    let only = first.filter(|_| others.is_empty());
    if full {
        // With each status comes one of the fields, so none of them is required.
        let payload = first.map(|field| (field, false));
        return Some(Envelope { payload, others });
    }
    let has_headers = http
        .iter()
        .any(|field| fold(&field.name) == "headers" && is_header_map(&field.ty));
    let is_result = only.is_some_and(|field| fold(&field.name) == "result");
    if has_headers && (is_result || first.is_none()) || called_like_a_response && is_result {
        let payload = only.map(|field| (field, !field.required));
        return Some(Envelope { payload, others });
    }
    None
}

/// A map of lists of text.
fn is_header_map(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Map(inner) => match inner.as_ref() {
            TypeRef::Array(item) => **item == TypeRef::String,
            _ => false,
        },
        _ => false,
    }
}
