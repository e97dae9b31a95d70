//! Error rows: names to types, status codes to patterns.

use super::Lowering;
use crate::docs::{ErrorRow, ResponseRow};
use crate::lower::http_kept::is_of_http;
use crate::model::{Api, ErrorResponse, ResponseHeader, Shape, StatusPattern, TypeId, TypeRef};
use std::collections::BTreeSet;

/// The documented errors of an operation on the page at `page`.
pub(super) fn errors(lowering: &Lowering<'_>, rows: &[ErrorRow], page: &str) -> Vec<ErrorResponse> {
    rows.iter()
        .map(|row| ErrorResponse {
            name: row.name.clone(),
            ty: error_type(lowering, row, page),
            statuses: statuses(&row.statuses),
            content_type: row.content_type.clone(),
            place: lowering.map.place(row.span),
        })
        .collect()
}

/// Takes what SDKs keep of HTTP out of the bodies of errors: it stands beside the keys in their tables, and is none.
pub(super) fn without_http(api: &mut Api) {
    let errors = api
        .operations
        .iter()
        .flat_map(|operation| &operation.errors);
    let bodies = errors.filter_map(|error| match &error.ty {
        Some(TypeRef::Ref(id)) => Some(id.clone()),
        _ => None,
    });
    let bodies: BTreeSet<TypeId> = bodies.collect();
    for id in &bodies {
        let shape = api.types.get_mut(id).map(|def| &mut def.shape);
        if let Some(Shape::Struct(record)) = shape {
            record.fields.retain(|field| !is_of_http(&field.name));
        }
    }
}

/// The headers that the documented responses have.
pub(super) fn headers(responses: &[ResponseRow]) -> Vec<ResponseHeader> {
    let mut headers: Vec<ResponseHeader> = Vec::new();
    for row in responses {
        for (name, doc) in &row.headers {
            match headers.iter_mut().find(|known| known.name == *name) {
                Some(known) => known.statuses.push(row.status.clone()),
                None => headers.push(ResponseHeader {
                    name: name.clone(),
                    statuses: vec![row.status.clone()],
                    doc: doc.clone(),
                }),
            }
        }
    }
    headers
}

/// The page that describes an error. An error of any content type is the SDK's own: a body of no known form.
fn error_type(lowering: &Lowering<'_>, row: &ErrorRow, page: &str) -> Option<TypeRef> {
    if row.content_type.starts_with('*') {
        return None;
    }
    let name = row.name.replace("::", ".").replace(['\\', '/'], ".");
    let id = lowering.index.by_name(&name, page)?;
    lowering
        .api
        .types
        .contains_key(&id)
        .then_some(TypeRef::Ref(id))
}

/// `409, 422`, `4XX`, `default`: codes from 100 to 599 and classes of them; the rest is left out.
pub(super) fn statuses(text: &str) -> Vec<StatusPattern> {
    let mut patterns = Vec::new();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let pattern = match (word.len(), word.as_bytes()) {
            (3, [digit @ b'1'..=b'5', b'X' | b'x', b'X' | b'x']) => {
                StatusPattern::Class(digit - b'0')
            }
            (3, [b'1'..=b'5', ..]) => match word.parse() {
                Ok(code) => StatusPattern::Code(code),
                Err(_) => continue,
            },
            _ => continue,
        };
        if !patterns.contains(&pattern) {
            patterns.push(pattern);
        }
    }
    patterns
}

#[cfg(test)]
mod tests {
    use super::statuses;
    use crate::model::StatusPattern::{Class, Code};

    #[test]
    fn status_codes() {
        assert_eq!(statuses("409, 422"), [Code(409), Code(422)]);
        assert_eq!(statuses("4XX, 5xx"), [Class(4), Class(5)]);
        assert_eq!(statuses("400,400"), [Code(400)]);
        assert_eq!(statuses("default, 4000, 99, 600, 4X, 4é"), []);
    }
}
