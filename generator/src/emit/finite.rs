//! Which types have a value of finite size.

use crate::model::{Api, Field, Shape, TypeId, TypeRef};
use std::collections::BTreeSet;

/// The types that have a value of finite size. Docs that say that every node has a node describe a type that has
/// none: such a field is emitted as optional.
pub(crate) fn finite_types(api: &Api) -> BTreeSet<&TypeId> {
    let mut finite = BTreeSet::new();
    loop {
        let before = finite.len();
        for (id, def) in &api.types {
            let found = match &def.shape {
                Shape::Struct(record) => {
                    record.fields.iter().all(|field| fits(api, &finite, field))
                }
                Shape::Enum(_) => true,
                Shape::Union(union) => {
                    let mut members = union.members.iter();
                    members.any(|member| is_finite(api, &finite, &member.ty))
                }
                Shape::Alias { target } => is_finite(api, &finite, target),
            };
            if found {
                finite.insert(id);
            }
        }
        if finite.len() == before {
            return finite;
        }
    }
}

fn fits(api: &Api, finite: &BTreeSet<&TypeId>, field: &Field) -> bool {
    !field.required || field.nullable || is_finite(api, finite, &field.ty)
}

/// Whether a type has a finite value, given the definitions that have one.
pub(super) fn is_finite(api: &Api, finite: &BTreeSet<&TypeId>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Ref(id) => finite.contains(id) || api.get(id).is_none(),
        _ => true,
    }
}
