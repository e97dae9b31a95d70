//! Which types have a value of finite size.

use super::{Api, Shape, TypeId, TypeRef};
use std::collections::{BTreeMap, BTreeSet};

/// The types that have a value of finite size. Docs that say that every node has a node describe a type that has
/// none: such a field is emitted as optional.
pub(crate) fn finite_types(api: &Api) -> BTreeSet<&TypeId> {
    // How many more types a type needs to be finite, and who waits for a type.
    let mut needed: BTreeMap<&TypeId, usize> = BTreeMap::new();
    let mut waiting: BTreeMap<&TypeId, Vec<&TypeId>> = BTreeMap::new();
    let mut found = Vec::new();
    for (id, def) in &api.types {
        let (count, parts) = needs(api, &def.shape);
        for part in parts {
            waiting.entry(part).or_default().push(id);
        }
        needed.insert(id, count);
        if count == 0 {
            found.push(id);
        }
    }
    let mut finite = BTreeSet::new();
    while let Some(id) = found.pop() {
        finite.insert(id);
        for other in waiting.remove(id).unwrap_or_default() {
            let Some(count) = needed.get_mut(other).filter(|count| **count > 0) else {
                continue;
            };
            *count -= 1;
            if *count == 0 {
                found.push(other);
            }
        }
    }
    finite
}

/// How many of the types that a shape refers to must be finite for it to be, and these types, once for each reference.
fn needs<'a>(api: &'a Api, shape: &'a Shape) -> (usize, Vec<&'a TypeId>) {
    let part = |ty: &'a TypeRef| match ty {
        TypeRef::Ref(id) => Some(id).filter(|id| api.get(id).is_some()),
        _ => None,
    };
    match shape {
        Shape::Enum(_) => (0, Vec::new()),
        Shape::Alias { target } => {
            let parts: Vec<_> = part(target).into_iter().collect();
            (parts.len(), parts)
        }
        Shape::Struct(record) => {
            let always = record
                .fields
                .iter()
                .filter(|field| field.required && !field.nullable);
            let parts: Vec<_> = always.filter_map(|field| part(&field.ty)).collect();
            (parts.len(), parts)
        }
        Shape::Union(union) => {
            let parts: Vec<_> = union
                .members
                .iter()
                .filter_map(|member| part(&member.ty))
                .collect();
            // One member is enough; a union without members has no value at all.
            let plain = parts.len() < union.members.len();
            (usize::from(!plain), parts)
        }
    }
}

/// Whether a type has a finite value, given the definitions that have one.
pub(crate) fn is_finite(api: &Api, finite: &BTreeSet<&TypeId>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Ref(id) => finite.contains(id) || api.get(id).is_none(),
        _ => true,
    }
}
