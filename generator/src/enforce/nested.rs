//! Which types have something to check in them.

use super::has_own_checks;
use crate::model::{Api, Shape, TypeDef, TypeId, TypeRef};
use std::collections::BTreeSet;

/// The types in which something can be wrong, directly or through the types they refer to.
#[derive(Debug)]
pub(crate) struct Nested<'a> {
    checked: BTreeSet<&'a TypeId>,
}

impl<'a> Nested<'a> {
    /// Grows the set from the types with rules of their own until it no longer changes.
    pub(crate) fn new(api: &'a Api) -> Self {
        let own = api.types.iter().filter(|(_, ty)| has_own_checks(api, ty));
        let mut nested = Self {
            checked: own.map(|(id, _)| id).collect(),
        };
        loop {
            let before = nested.checked.len();
            for (id, ty) in &api.types {
                if !nested.checked.contains(id) && nested.leads_to_checks(ty) {
                    nested.checked.insert(id);
                }
            }
            if nested.checked.len() == before {
                return nested;
            }
        }
    }

    fn leads_to_checks(&self, ty: &TypeDef) -> bool {
        match &ty.shape {
            Shape::Struct(record) => {
                record.fields.iter().any(|field| self.inside(&field.ty))
                    || record
                        .extra
                        .as_ref()
                        .is_some_and(|extra| self.inside(extra))
            }
            Shape::Enum(_) => false,
            Shape::Union(union) => union.members.iter().any(|member| self.inside(&member.ty)),
            Shape::Alias { target } => self.inside(target),
        }
    }

    /// Whether a value of this type has something to check in it.
    pub(crate) fn inside(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Array(item) | TypeRef::Map(item) | TypeRef::Nullable(item) => {
                self.inside(item)
            }
            TypeRef::Ref(id) => self.checked.contains(id),
            _ => false,
        }
    }
}
