//! The type of an operation: its request.

use super::Item;
use crate::emit::docs;
use proc_macro2::TokenStream;
use quote::quote;

/// The struct.
pub(super) fn item(item: &Item<'_>) -> TokenStream {
    let name = &item.name;
    let doc = docs::of_operation(item.context, item.operation);
    let deprecated = docs::deprecated(item.operation.deprecated.as_deref());
    let Some(ty) = item.request_type() else {
        return quote! {
            #doc
            #deprecated
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
            #[non_exhaustive]
            pub struct #name {}
        };
    };
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name {
            /// What is sent.
            pub request: #ty,
        }
    }
}

/// `new`.
pub(super) fn construct(item: &Item<'_>) -> TokenStream {
    let name = &item.name;
    let Some(ty) = item.request_type() else {
        return quote! {
            impl #name {
                /// The operation.
                #[must_use]
                #[inline]
                pub const fn new() -> Self {
                    Self {}
                }
            }
        };
    };
    quote! {
        impl #name {
            /// The operation, with what it sends.
            #[must_use]
            #[inline]
            pub const fn new(request: #ty) -> Self {
                Self { request }
            }
        }
    }
}
