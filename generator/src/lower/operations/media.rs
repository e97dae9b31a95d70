//! How a body is written.

use super::Lowering;
use super::request::behind_aliases;
use crate::docs::DocOperation;
use crate::model::{Decision, Evidence, Fact, MediaType, Rank, Shape, TypeRef};
use crate::names::is_file_name;
use crate::names::words::fold;

/// How the body of an operation is written, and why.
pub(super) fn media(
    lowering: &Lowering<'_>,
    operation: &DocOperation,
    ty: &TypeRef,
) -> (MediaType, Decision) {
    let ty = &behind_aliases(lowering, ty);
    let (media, rank, note) = if let Some(media) = stated(lowering, operation, ty) {
        (
            media,
            Rank::TypeCell,
            "the content type that the page states",
        )
    } else if *ty == TypeRef::Bytes {
        (MediaType::Bytes, Rank::TypeCell, "bytes")
    } else if has_file(lowering, ty) {
        (
            MediaType::Multipart,
            Rank::TypeCell,
            "one of its fields is a file",
        )
    } else if is_called_multipart(ty) {
        (
            MediaType::Multipart,
            Rank::TypeCell,
            "its type is called so",
        )
    } else if *ty == TypeRef::String {
        (MediaType::Text, Rank::TypeCell, "text")
    } else if operation
        .prose
        .contains("application/x-www-form-urlencoded")
    {
        (MediaType::Form, Rank::Prose, "the prose says so")
    } else {
        (
            MediaType::Json,
            Rank::ApiConvention,
            "nothing speaks for another form",
        )
    };
    let value = match media {
        MediaType::Json => "json",
        MediaType::Form => "form",
        MediaType::Multipart => "multipart",
        MediaType::Bytes => "bytes",
        MediaType::Text => "text",
    };
    let evidence = Evidence {
        rank,
        says: value.into(),
        place: Some(lowering.map.place(operation.span)),
        note: note.into(),
    };
    let decision = Decision {
        fact: Fact::Media,
        value: value.into(),
        rank,
        evidence: vec![evidence],
        outranked: Vec::new(),
    };
    (media, decision)
}

/// The form of the content types that a page states: JSON where it is one of them.
fn stated(lowering: &Lowering<'_>, operation: &DocOperation, ty: &TypeRef) -> Option<MediaType> {
    let types = &operation.stated.request_types;
    let any = |fits: &dyn Fn(&str) -> bool| types.iter().any(|name| fits(name));
    let is_multipart = any(&|name| name.starts_with("multipart/"));
    let is_form = any(&|name| name == "application/x-www-form-urlencoded");
    if any(&|name| name == "application/json" || name.ends_with("+json") || name == "text/json") {
        Some(MediaType::Json)
    } else if is_multipart && (!is_form || has_file(lowering, ty)) {
        Some(MediaType::Multipart)
    } else if is_form {
        Some(MediaType::Form)
    } else if *ty == TypeRef::Bytes && !types.is_empty() {
        Some(MediaType::Bytes)
    } else if any(&|name| name.starts_with("text/")) && *ty == TypeRef::String {
        Some(MediaType::Text)
    } else {
        None
    }
}

/// Whether a record has a field that is a file or a list of files.
fn has_file(lowering: &Lowering<'_>, ty: &TypeRef) -> bool {
    let TypeRef::Ref(id) = ty else { return false };
    match lowering.api.get(id).map(|def| &def.shape) {
        Some(Shape::Struct(record)) => record
            .fields
            .iter()
            .any(|field| is_file(&field.ty) || is_named_file(lowering, item(&field.ty))),
        _ => false,
    }
}

/// What a list holds; any other type is itself.
fn item(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Array(inner) | TypeRef::Nullable(inner) => item(inner),
        other => other,
    }
}

/// Whether a type is a record of a file's name and its content.
fn is_named_file(lowering: &Lowering<'_>, ty: &TypeRef) -> bool {
    let TypeRef::Ref(id) = ty else { return false };
    match lowering.api.get(id).map(|def| &def.shape) {
        Some(Shape::Struct(record)) => {
            let mut fields = record.fields.iter();
            let content = fields.any(|field| field.ty == TypeRef::Bytes);
            content && record.fields.iter().any(|field| is_file_name(&field.name))
        }
        _ => false,
    }
}

fn is_file(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Bytes => true,
        TypeRef::Array(inner) | TypeRef::Nullable(inner) => is_file(inner),
        _ => false,
    }
}

fn is_called_multipart(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Ref(id) => fold(id.title()).ends_with("multipart"),
        _ => false,
    }
}
