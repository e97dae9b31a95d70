//! Which types hold secrets.

use super::{Api, Shape, TypeId, TypeRef};
use std::collections::BTreeSet;

/// Whether a value of one of these types may have a field that is a secret, at any depth.
pub(crate) fn holds_secrets<'a>(api: &'a Api, ids: impl IntoIterator<Item = &'a TypeId>) -> bool {
    let mut open: Vec<&TypeId> = ids.into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        match api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(record)) => {
                if record.fields.iter().any(|field| field.secret) {
                    return true;
                }
                open.extend(record.fields.iter().filter_map(|field| named(&field.ty)));
                open.extend(record.extra.as_ref().and_then(named));
            }
            Some(Shape::Union(union)) => {
                open.extend(union.members.iter().filter_map(|member| named(&member.ty)));
            }
            Some(Shape::Alias { target }) => open.extend(named(target)),
            Some(Shape::Enum(_)) | None => {}
        }
    }
    false
}

/// The documented type that values are made of, behind lists and maps.
fn named(ty: &TypeRef) -> Option<&TypeId> {
    let mut ty = ty;
    while let TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) = ty {
        ty = inner;
    }
    match ty {
        TypeRef::Ref(id) => Some(id),
        _ => None,
    }
}
