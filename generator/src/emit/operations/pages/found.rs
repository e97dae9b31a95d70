//! What a place in the body of a response is in Rust.

use super::super::{Item, record};
use crate::emit::field::FieldPlan;
use crate::model::{Presence, TypeRef, peel};
use proc_macro2::TokenStream;
use quote::quote;

/// What a path leads to.
pub(super) enum Found {
    /// A place that is always there.
    Place(TokenStream),
    /// An `Option` at a place.
    Option(TokenStream),
    /// An expression of an `Option` of a reference.
    Reference(TokenStream),
}

impl Found {
    /// As an `Option` of a reference.
    pub(super) fn reference(self) -> TokenStream {
        match self {
            Self::Place(place) => quote!(::core::option::Option::Some(&#place)),
            Self::Option(place) => quote!(#place.as_ref()),
            Self::Reference(value) => value,
        }
    }

    /// As an `Option` of text.
    pub(super) fn text(self) -> TokenStream {
        match self {
            Self::Place(place) => quote!(::core::option::Option::Some(#place.as_str())),
            Self::Option(place) => quote!(#place.as_deref()),
            Self::Reference(value) => quote!(#value.map(::std::string::String::as_str)),
        }
    }

    /// What is at this place of the item in an `Option`, `it`, as an `Option`.
    pub(super) fn of(self, item: &TokenStream) -> TokenStream {
        match self {
            Self::Place(place) => quote!(#item.map(|it| &#place)),
            other => {
                let value = other.reference();
                quote!(#item.and_then(|it| #value))
            }
        }
    }

    /// The text at this place of the item in an `Option`, `it`, as an `Option`.
    pub(super) fn text_of(self, item: &TokenStream) -> TokenStream {
        match self {
            Self::Place(place) => quote!(#item.map(|it| #place.as_str())),
            other => {
                let text = other.text();
                quote!(#item.and_then(|it| #text))
            }
        }
    }

    /// The field of a record that was found.
    pub(super) fn field(self, plan: &FieldPlan<'_>) -> Option<Self> {
        let field = &plan.ident;
        let optional = match plan.presence {
            Presence::Required => false,
            Presence::Nullable | Presence::Lenient | Presence::Optional => true,
            Presence::Patch | Presence::Constant => return None,
        };
        Some(match (self, optional) {
            (Self::Place(place), false) => Self::Place(quote!(#place.#field)),
            (Self::Place(place), true) => Self::Option(quote!(#place.#field)),
            (other, false) => {
                let value = other.reference();
                Self::Reference(quote!(#value.map(|it| &it.#field)))
            }
            (other, true) => {
                let value = other.reference();
                Self::Reference(quote!(#value.and_then(|it| it.#field.as_ref())))
            }
        })
    }
}

/// What a path leads to in the body, and its type.
pub(super) fn find_value<'a>(item: &Item<'a>, path: &[String]) -> Option<(Found, &'a TypeRef)> {
    let success = &item.operation.success;
    let mut ty = success.body.as_ref()?;
    let mut found = if success.optional {
        Found::Option(quote!(page.body))
    } else {
        Found::Place(quote!(page.body))
    };
    for name in path {
        let (def, record) = record(item.context, item.context.resolve(peel(ty)))?;
        let field = record.fields.iter().find(|field| field.name == *name)?;
        if field.boxed {
            return None;
        }
        found = found.field(&item.context.field(def, field))?;
        ty = &field.ty;
    }
    Some((found, ty))
}
