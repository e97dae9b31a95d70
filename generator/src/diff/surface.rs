//! What code that uses the generated crate sees of a type.

use crate::model::{Api, Field, TypeDef, TypeId, TypeRef, peel, resolve};
use crate::surface::{Surface, Wrap};
use std::collections::BTreeMap;

/// A field as code sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FieldSurface {
    /// Its type, aliases written out and ids those of the new model.
    pub(super) ty: TypeRef,
    /// Whether it is in a box.
    pub(super) boxed: bool,
    /// What is around it.
    pub(super) wrap: Wrap,
    /// Whether `new` takes it.
    pub(super) argument: bool,
    /// Whether it is wrapped because the API as a whole may hold nulls.
    pub(super) lenient: bool,
}

/// A model, and the new names of its types.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) api: &'a Api,
    pub(super) surface: &'a Surface<'a>,
    pub(super) renamed: Option<&'a BTreeMap<TypeId, TypeId>>,
}

impl View<'_> {
    /// A type with aliases written out and ids as in the new model: equal for equal Rust types only.
    pub(super) fn canonical(&self, ty: &TypeRef) -> TypeRef {
        let inside = |inner: &TypeRef| Box::new(self.canonical(inner));
        if let TypeRef::Ref(id) = ty
            && self.api.shared.contains_key(id)
        {
            // That it is the same type as another is told once, of the type.
            return TypeRef::Ref(self.renamed_id(id));
        }
        match resolve(self.api, ty) {
            TypeRef::Array(inner) => TypeRef::Array(inside(inner)),
            TypeRef::Map(inner) => TypeRef::Map(inside(inner)),
            TypeRef::Nullable(inner) => TypeRef::Nullable(inside(inner)),
            TypeRef::Ref(id) if self.api.get(id).is_none() => TypeRef::Any,
            TypeRef::Ref(id) => TypeRef::Ref(self.renamed_id(id)),
            other => other.clone(),
        }
    }

    /// The type as documented, with ids as in the new model.
    pub(super) fn documented(&self, ty: &TypeRef) -> TypeRef {
        let inside = |inner: &TypeRef| Box::new(self.documented(inner));
        match ty {
            TypeRef::Array(inner) => TypeRef::Array(inside(inner)),
            TypeRef::Map(inner) => TypeRef::Map(inside(inner)),
            TypeRef::Nullable(inner) => TypeRef::Nullable(inside(inner)),
            TypeRef::Ref(id) => TypeRef::Ref(self.renamed_id(id)),
            other => other.clone(),
        }
    }

    pub(super) fn renamed_id(&self, id: &TypeId) -> TypeId {
        let new = self.renamed.and_then(|renamed| renamed.get(id));
        new.unwrap_or(id).clone()
    }

    /// A field as code sees it.
    pub(super) fn field(&self, def: &TypeDef, field: &Field) -> FieldSurface {
        let seen = self.surface.field(def, field);
        FieldSurface {
            ty: self.canonical(peel(&field.ty)),
            boxed: field.boxed,
            wrap: seen.wrap,
            argument: seen.argument,
            lenient: seen.lenient,
        }
    }

    /// The type of a field as code writes it.
    pub(super) fn written(&self, field: &Field, surface: &FieldSurface) -> String {
        let plain = super::describe::rust_type(self.api, peel(&field.ty));
        let boxed = if surface.boxed {
            format!("Box<{plain}>")
        } else {
            plain
        };
        match surface.wrap {
            Wrap::Plain => boxed,
            Wrap::Option => format!("Option<{boxed}>"),
            Wrap::Patch => format!("Patch<{boxed}>"),
        }
    }
}
