//! Which types are exported: all that are values of their own.
//!
//! The request type of an operation may be a list of parameters, and its response type an envelope of status, headers
//! and body. No such value is ever sent, so they are left out unless another type refers to them.

use crate::model::{Api, Shape, TypeDef, TypeId, TypeRef};
use indexmap::IndexSet;
use std::collections::BTreeSet;

/// The exported types: those that `root` needs, or all values if there is no root.
pub(super) fn select<'a>(api: &'a Api, root: Option<&TypeId>) -> IndexSet<&'a TypeId> {
    let mut left: Vec<&TypeId> =
        if let Some((id, _)) = root.and_then(|id| api.types.get_key_value(id)) {
            vec![id]
        } else {
            let wrappers = wrappers(api);
            let values = api.types.keys().filter(|id| !wrappers.contains(id));
            values.collect()
        };
    let mut selected = IndexSet::new();
    while let Some(id) = left.pop() {
        if !selected.insert(id) {
            continue;
        }
        if let Some(def) = api.get(id) {
            refs_of(def, &mut |id| left.push(id));
        }
    }
    selected
}

/// Types that stand for a whole request or a whole response.
fn wrappers(api: &Api) -> BTreeSet<&TypeId> {
    let mut wrappers = BTreeSet::new();
    for operation in &api.operations {
        let body = operation.body.as_ref();
        let is_body = body.is_some_and(|body| body.field.is_none());
        if let Some(TypeRef::Ref(id)) = operation.request.as_ref().filter(|_| !is_body) {
            wrappers.insert(id);
        }
        if let Some(TypeRef::Ref(id)) = &operation.success.envelope {
            wrappers.insert(id);
        }
    }
    // What is sent or received as it is counts as a value, whatever else it is used for.
    for operation in &api.operations {
        let bodies = [
            operation.body.as_ref().map(|body| &body.ty),
            operation.success.body.as_ref(),
        ];
        let errors = operation
            .errors
            .iter()
            .filter_map(|error| error.ty.as_ref());
        let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
        for ty in bodies.into_iter().flatten().chain(errors).chain(parameters) {
            refs(ty, &mut |id| {
                wrappers.remove(id);
            });
        }
    }
    wrappers
}

fn refs_of<'a>(def: &'a TypeDef, found: &mut dyn FnMut(&'a TypeId)) {
    match &def.shape {
        Shape::Struct(record) => {
            for field in &record.fields {
                refs(&field.ty, found);
            }
            if let Some(extra) = &record.extra {
                refs(extra, found);
            }
        }
        Shape::Union(union) => {
            for member in &union.members {
                refs(&member.ty, found);
            }
        }
        Shape::Alias { target } => refs(target, found),
        Shape::Enum(_) => {}
    }
}

fn refs<'a>(ty: &'a TypeRef, found: &mut dyn FnMut(&'a TypeId)) {
    match ty {
        TypeRef::Ref(id) => found(id),
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            refs(inner, found);
        }
        _ => {}
    }
}
