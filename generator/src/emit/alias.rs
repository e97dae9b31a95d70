//! Aliases: other names for types.

use super::context::Context;
use super::docs;
use super::ident::ident;
use crate::model::{Shape, TypeDef, TypeId, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// The items of an alias's file.
pub(super) fn items(context: &Context<'_>, def: &TypeDef, target: &TypeRef) -> Vec<TokenStream> {
    let doc = docs::of_type(context, def);
    let deprecated = docs::deprecated(def.deprecated.as_deref());
    let name = ident(&def.rust_path.name);
    let ty = context.ty(&without_cycles(context, &def.id, target));
    vec![quote! {
        #doc
        #deprecated
        pub type #name = #ty;
    }]
}

/// The target with each alias that leads back here replaced by any value: Rust has no type that stands for itself.
fn without_cycles(context: &Context<'_>, own: &TypeId, ty: &TypeRef) -> TypeRef {
    let inside = |inner: &TypeRef| Box::new(without_cycles(context, own, inner));
    match ty {
        TypeRef::Array(inner) => TypeRef::Array(inside(inner)),
        TypeRef::Map(inner) => TypeRef::Map(inside(inner)),
        TypeRef::Nullable(inner) => TypeRef::Nullable(inside(inner)),
        TypeRef::Ref(id) if leads_to(context, id, own) => TypeRef::Any,
        other => other.clone(),
    }
}

/// Whether an alias stands for something that names the other.
fn leads_to(context: &Context<'_>, from: &TypeId, to: &TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut left = vec![from];
    while let Some(id) = left.pop() {
        if id == to {
            return true;
        }
        if let Some(Shape::Alias { target }) = context.api.get(id).map(|def| &def.shape)
            && seen.insert(id)
        {
            left.extend(named(target));
        }
    }
    false
}

fn named(ty: &TypeRef) -> Option<&TypeId> {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => named(inner),
        TypeRef::Ref(id) => Some(id),
        _ => None,
    }
}
