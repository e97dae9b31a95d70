//! What a type is behind aliases and nullability.

use crate::model::{Api, Shape, TypeDef, TypeRef};

/// A type behind its aliases.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Resolved<'a> {
    /// Not a documented type (or one whose page is missing).
    Plain(&'a TypeRef),
    /// A documented one that is no alias.
    Def(&'a TypeDef),
}

/// Looks through aliases and nullability. An alias that leads back to itself stays a reference.
pub(crate) fn resolve<'a>(api: &'a Api, ty: &'a TypeRef) -> Resolved<'a> {
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
                Some(def) => return Resolved::Def(def),
                None => return Resolved::Plain(ty),
            },
            _ => return Resolved::Plain(ty),
        }
    }
    Resolved::Plain(ty)
}
