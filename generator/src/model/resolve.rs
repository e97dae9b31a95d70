//! What a reference stands for.

use super::{Api, Shape, TypeDef, TypeRef};

/// The reference with aliases replaced by what they stand for, on the outside. An alias that leads back to itself
/// stands for anything.
pub(crate) fn resolve<'t>(api: &'t Api, ty: &'t TypeRef) -> &'t TypeRef {
    let mut ty = ty;
    // No chain of aliases is longer than the number of types, unless it is a cycle.
    for _ in 0..=api.types.len() {
        let def = match ty {
            TypeRef::Ref(id) => api.get(id),
            _ => None,
        };
        match def.map(|def| &def.shape) {
            Some(Shape::Alias { target }) => ty = target,
            _ => return ty,
        }
    }
    &TypeRef::Any
}

/// The type without a `Nullable` around it.
pub(crate) fn peel(ty: &TypeRef) -> &TypeRef {
    let mut ty = ty;
    while let TypeRef::Nullable(inner) = ty {
        ty = inner;
    }
    ty
}

/// A type behind aliases and nullability.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Behind<'a> {
    /// Not a documented type (or one whose page is missing).
    Plain(&'a TypeRef),
    /// A documented one that is no alias.
    Def(&'a TypeDef),
}

/// Looks through aliases and nullability. An alias that leads back to itself stays a reference.
pub(crate) fn behind<'a>(api: &'a Api, ty: &'a TypeRef) -> Behind<'a> {
    let mut ty = ty;
    // Between two nullable steps there is an alias, and no chain of aliases is longer than the list of types.
    for _ in 0..=api.types.len().saturating_mul(2) {
        match ty {
            TypeRef::Nullable(inner) => ty = inner,
            TypeRef::Ref(id) => match api.get(id) {
                Some(TypeDef {
                    shape: Shape::Alias { target },
                    ..
                }) => ty = target,
                Some(def) => return Behind::Def(def),
                None => return Behind::Plain(ty),
            },
            _ => return Behind::Plain(ty),
        }
    }
    Behind::Plain(ty)
}
