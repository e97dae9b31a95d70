//! How large a value is in memory: a large member makes all values of its union large.

use crate::model::{Api, Shape, TypeRef, peel, resolve};

/// Members larger than this are boxed. Clippy warns where variants differ by 200 bytes.
const LIMIT: usize = 192;

/// How deep to look before taking a type for large.
const DEPTH: usize = 24;

/// Whether a member of this type has to be boxed.
pub(crate) fn is_large(api: &Api, ty: &TypeRef) -> bool {
    size(api, ty, DEPTH).is_none_or(|size| size > LIMIT)
}

/// The size in bytes on a 64-bit machine, at most; `None` if it is large anyway.
fn size(api: &Api, ty: &TypeRef, depth: usize) -> Option<usize> {
    let depth = depth.checked_sub(1)?;
    Some(match resolve(api, ty) {
        TypeRef::Boolean => 1,
        TypeRef::Literal(_) => 0,
        TypeRef::Integer | TypeRef::Float => 8,
        TypeRef::Number => 16,
        TypeRef::String
        | TypeRef::Timestamp
        | TypeRef::Date
        | TypeRef::Bytes
        | TypeRef::Array(_)
        | TypeRef::Map(_) => 24,
        TypeRef::Decimal | TypeRef::Any => 32,
        TypeRef::Nullable(inner) => size(api, inner, depth)? + 8,
        TypeRef::Ref(id) => match api.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(record)) => {
                let mut total = if record.extra.is_some() { 24 } else { 0 };
                for field in &record.fields {
                    total += if field.boxed {
                        8
                    } else {
                        size(api, peel(&field.ty), depth)?
                    };
                    total += 8;
                    if total > LIMIT + LIMIT {
                        return None;
                    }
                }
                total
            }
            Some(Shape::Enum(_)) => 24,
            Some(Shape::Union(union)) => {
                let mut largest = 32;
                for member in &union.members {
                    let size = if member.boxed {
                        Some(8)
                    } else {
                        size(api, &member.ty, depth)
                    };
                    // A larger one is boxed.
                    let size = size.filter(|size| *size <= LIMIT).unwrap_or(8);
                    largest = largest.max(size);
                }
                largest + 8
            }
            Some(Shape::Alias { .. }) | None => 32,
        },
    })
}
