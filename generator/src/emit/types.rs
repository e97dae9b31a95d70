//! The Rust types of the model's types.

use super::context::{Context, path};
use crate::model::{Literal, Notation, TypeDef, TypeRef, peel, resolve};
use proc_macro2::TokenStream;
use quote::quote;

impl Context<'_> {
    /// The Rust type of a reference.
    pub(crate) fn ty(&self, ty: &TypeRef) -> TokenStream {
        match ty {
            TypeRef::String => quote!(::std::string::String),
            TypeRef::Boolean => quote!(bool),
            TypeRef::Integer => quote!(i64),
            TypeRef::Float => quote!(f64),
            TypeRef::Number => quote!(crate::support::Number),
            TypeRef::BigInteger => quote!(crate::support::BigInteger),
            TypeRef::Decimal => quote!(crate::support::Decimal),
            TypeRef::Timestamp => quote!(crate::support::Timestamp),
            TypeRef::Date => quote!(crate::support::Date),
            TypeRef::Bytes => quote!(crate::support::Bytes),
            TypeRef::Any => quote!(crate::support::Value),
            TypeRef::Literal(Literal::Bool(value)) => quote!(crate::support::Always<#value>),
            TypeRef::Literal(Literal::Integer(value)) => {
                let value = super::number(*value);
                quote!(crate::support::AlwaysInteger<#value>)
            }
            TypeRef::Literal(Literal::String(text)) => self.literals.path(text),
            TypeRef::Array(item) => {
                let item = self.ty(item);
                quote!(::std::vec::Vec<#item>)
            }
            TypeRef::Map(value) => {
                let value = self.ty(value);
                quote!(::std::collections::BTreeMap<::std::string::String, #value>)
            }
            TypeRef::Nullable(inner) => {
                let inner = self.ty(peel(inner));
                quote!(::core::option::Option<#inner>)
            }
            TypeRef::Ref(id) => {
                let def = self.api.get(id);
                def.map_or_else(|| quote!(crate::support::Value), path)
            }
        }
    }

    /// The reference with aliases replaced by what they stand for, on the outside.
    pub(crate) fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        resolve(self.api, ty)
    }

    /// The definition that a reference names, aliases not followed.
    pub(crate) fn definition(&self, ty: &TypeRef) -> Option<&TypeDef> {
        match ty {
            TypeRef::Ref(id) => self.api.get(id),
            _ => None,
        }
    }

    /// The definition that a reference names, aliases followed.
    pub(crate) fn target(&self, ty: &TypeRef) -> Option<&TypeDef> {
        self.definition(self.resolve(ty))
    }

    /// How a decimal or big integer is written where nothing else is said, or the items of a list or map of such.
    pub(crate) fn usual_notation(&self, ty: &TypeRef) -> Option<Notation> {
        match self.leaf(ty)? {
            TypeRef::Decimal => Some(Notation::String),
            TypeRef::BigInteger => Some(Notation::Number),
            _ => None,
        }
    }

    /// Whether it is a whole number or a float, or a list or map of such: read and written with tolerance.
    pub(crate) fn is_numeric(&self, ty: &TypeRef) -> bool {
        matches!(self.leaf(ty), Some(TypeRef::Integer | TypeRef::Float))
    }

    /// What is at the bottom of lists and maps; `None` if there is no bottom.
    pub(super) fn leaf<'t>(&'t self, ty: &'t TypeRef) -> Option<&'t TypeRef> {
        let mut ty = ty;
        // An alias that stands for a list of itself has no end.
        for _ in 0..=self.api.types.len() {
            match self.resolve(ty) {
                TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
                    ty = inner;
                }
                leaf => return Some(leaf),
            }
        }
        None
    }
}
