//! The body of a success.

use super::Item;
use crate::model::TypeRef;
use proc_macro2::TokenStream;
use quote::quote;

/// How a body is read.
enum Reading {
    Nothing,
    Bytes,
    Text,
    Json,
    OptionalJson,
}

fn reading(item: &Item<'_>) -> Reading {
    let success = &item.operation.success;
    match success.body.as_ref().map(|ty| item.context.resolve(ty)) {
        None => Reading::Nothing,
        Some(TypeRef::Bytes) => Reading::Bytes,
        Some(TypeRef::String) => Reading::Text,
        Some(_) if success.optional => Reading::OptionalJson,
        Some(_) => Reading::Json,
    }
}

/// The type of what a success carries.
pub(super) fn success_type(item: &Item<'_>) -> TokenStream {
    let Some(ty) = &item.operation.success.body else {
        return quote!(());
    };
    let ty = item.context.ty(ty);
    match reading(item) {
        Reading::OptionalJson => quote!(::core::option::Option<#ty>),
        _ => ty,
    }
}

/// The function `read_success`.
pub(super) fn read_success(item: &Item<'_>) -> TokenStream {
    let how = match reading(item) {
        Reading::Nothing => quote!(nothing),
        Reading::Bytes => quote!(bytes),
        Reading::Text => quote!(text),
        Reading::Json => quote!(json),
        Reading::OptionalJson => quote!(optional_json),
    };
    quote! {
        #[inline]
        fn read_success(
            received: &crate::support::operations::Received<'_>,
        ) -> ::core::result::Result<
            Self::Success,
            crate::support::operations::Cause<Self::Failure>,
        > {
            received.#how()
        }
    }
}
