//! What code that uses the generated crate sees of a type.

use crate::model::{Api, Field, Shape, TypeDef, TypeId, TypeRef};
use std::collections::BTreeMap;

/// What says in Rust that a value may not be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrap {
    Plain,
    Option,
    Patch,
}

/// A field as code sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FieldSurface {
    /// Its name.
    pub(super) name: String,
    /// Its type, aliases written out and ids those of the new model.
    pub(super) ty: TypeRef,
    /// Whether it is in a box.
    pub(super) boxed: bool,
    /// What is around it.
    pub(super) wrap: Wrap,
    /// Whether `new` takes it.
    pub(super) argument: bool,
}

/// A model, and the new names of its types.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'a> {
    pub(super) api: &'a Api,
    pub(super) renamed: Option<&'a BTreeMap<TypeId, TypeId>>,
}

impl View<'_> {
    /// A type with aliases written out and ids as in the new model: equal for equal Rust types only.
    pub(super) fn canonical(&self, ty: &TypeRef) -> TypeRef {
        let inside = |inner: &TypeRef| Box::new(self.canonical(inner));
        match self.resolve(ty) {
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

    fn renamed_id(&self, id: &TypeId) -> TypeId {
        let new = self.renamed.and_then(|renamed| renamed.get(id));
        new.unwrap_or(id).clone()
    }

    fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        let mut ty = ty;
        for _ in 0..=self.api.types.len() {
            match ty {
                TypeRef::Ref(id) => match self.api.get(id).map(|def| &def.shape) {
                    Some(Shape::Alias { target }) => ty = target,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        &TypeRef::Any
    }

    /// A field as code sees it.
    pub(super) fn field(&self, def: &TypeDef, field: &Field) -> FieldSurface {
        let ty = peel(&field.ty);
        let resolved = self.resolve(ty);
        let nullable = field.nullable
            || matches!(field.ty, TypeRef::Nullable(_))
            || matches!(resolved, TypeRef::Nullable(_));
        let only_sent = def.usage.request && !def.usage.response;
        let (wrap, argument) = match (field.required, nullable) {
            (_, false) if matches!(resolved, TypeRef::Literal(_)) => (Wrap::Plain, false),
            (false, true) if def.usage.request => (Wrap::Patch, false),
            (false, _) => (Wrap::Option, false),
            (true, _) if *resolved == TypeRef::Any => (Wrap::Plain, true),
            (true, true) => (Wrap::Option, true),
            (true, false) if self.api.lenient_nulls && !only_sent => (Wrap::Option, true),
            (true, false) => (Wrap::Plain, true),
        };
        FieldSurface {
            name: field.rust_name.clone(),
            ty: self.canonical(ty),
            boxed: field.boxed,
            wrap,
            argument,
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

/// Whether the arguments of a type's `new` are outside the promise: nobody has to make a value that is only received.
pub(super) fn is_received(def: &TypeDef) -> bool {
    def.usage.response && !def.usage.request
}

fn peel(ty: &TypeRef) -> &TypeRef {
    let mut ty = ty;
    while let TypeRef::Nullable(inner) = ty {
        ty = inner;
    }
    ty
}
