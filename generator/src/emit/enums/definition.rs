//! The enum itself.

use super::Enum;
use crate::emit::docs;
use crate::emit::ident::ident;
use crate::model::Variant;
use proc_macro2::TokenStream;
use quote::quote;

/// The enum, with its derives.
pub(super) fn item(item: &Enum<'_>) -> TokenStream {
    let Enum { name, unknown, .. } = item;
    let doc = docs::of_type(item.context, item.def);
    let deprecated = docs::deprecated(item.def.deprecated.as_deref());
    let raw = item.raw();
    let variants = item.values.values.iter().map(|value| variant(item, value));
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that the docs do not list.
            #unknown(crate::support::Unknown<#raw>),
        }
    }
}

fn variant(item: &Enum<'_>, variant: &Variant) -> TokenStream {
    let doc = docs::of_variant(item.context, item.def, variant);
    let deprecated = docs::deprecated(variant.deprecated.as_deref());
    let name = ident(&variant.rust_name);
    quote! {
        #doc
        #deprecated
        #name,
    }
}
