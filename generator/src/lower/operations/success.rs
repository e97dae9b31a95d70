//! What a success returns. SDKs wrap it in an envelope with what HTTP knows: such a page is not JSON.

use super::Lowering;
use super::request::{behind_aliases, is_called_like, plain_type};
use crate::docs::{DocOperation, TypeExpr};
use crate::model::{Field, Record, Shape, Success, TypeRef};
use crate::names::words::fold;

/// Fields of an envelope that say what HTTP knows.
const HTTP_FIELDS: [&str; 6] = [
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
    let Some(Envelope { payload }) = record else {
        let bytes = stream || behind_aliases(lowering, &ty) == TypeRef::Bytes;
        return Success {
            envelope: None,
            optional: expr.is_nullable(),
            stream: bytes,
            body: Some(if bytes { TypeRef::Bytes } else { ty }),
        };
    };
    let bytes = payload.is_some_and(|(field, _)| {
        behind_aliases(lowering, &field.ty) == TypeRef::Bytes || is_raw(field)
    });
    Success {
        body: payload.map(|(field, _)| {
            if bytes {
                TypeRef::Bytes
            } else {
                field.ty.clone()
            }
        }),
        optional: payload.is_some_and(|(_, optional)| optional),
        stream: bytes,
        envelope: Some(ty),
    }
}

/// Languages whose strings are bytes call the field so.
fn is_raw(field: &Field) -> bool {
    field.ty == TypeRef::String && fold(&field.name) == "bytes"
}

/// A record of what HTTP knows and of the body.
struct Envelope<'a> {
    /// The field that is the body, and whether it may be missing.
    payload: Option<(&'a Field, bool)>,
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
    let only = first.filter(|_| rest.next().is_none());
    if full {
        // With each status comes one of the fields, so none of them is required.
        let payload = first.map(|field| (field, false));
        return Some(Envelope { payload });
    }
    let has_headers = http
        .iter()
        .any(|field| fold(&field.name) == "headers" && is_header_map(&field.ty));
    let is_result = only.is_some_and(|field| fold(&field.name) == "result");
    if has_headers && (is_result || first.is_none()) || called_like_a_response && is_result {
        let payload = only.map(|field| (field, !field.required));
        return Some(Envelope { payload });
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
