//! Reading and writing of enums.

use super::Enum;
use crate::emit::serde_impls;
use proc_macro2::TokenStream;
use quote::quote;

/// What the support module needs to know.
pub(super) fn table(item: &Enum<'_>) -> TokenStream {
    let Enum { name, unknown, .. } = item;
    let raw = item.raw();
    let (table, argument, ty) = if item.values.integer {
        (quote!(IntegerEnum), quote!(number), quote!(i64))
    } else {
        (quote!(TextEnum), quote!(text), quote!(&str))
    };
    quote! {
        impl crate::support::wire::#table for #name {
            #[inline]
            fn known(#argument: #ty) -> ::core::option::Option<Self> {
                Self::try_known(#argument)
            }

            #[inline]
            fn unknown(raw: crate::support::Unknown<#raw>) -> Self {
                Self::#unknown(raw)
            }
        }
    }
}

/// The placeholder while a record is read.
pub(super) fn blank(item: &Enum<'_>) -> TokenStream {
    let name = &item.name;
    let body = if item.values.integer {
        quote!(crate::support::wire::blank_integer())
    } else {
        quote!(crate::support::wire::blank_text())
    };
    quote! {
        impl crate::support::wire::Blank for #name {
            #[inline]
            fn blank() -> Self {
                #body
            }
        }
    }
}

/// `Serialize`.
pub(super) fn serialize(item: &Enum<'_>) -> TokenStream {
    let body = if item.values.integer {
        quote!(output.serialize_i64(self.as_i64()))
    } else {
        quote!(output.serialize_str(self.as_str()))
    };
    serde_impls::serialize(&item.name, &body)
}

/// `Deserialize`.
pub(super) fn deserialize(item: &Enum<'_>) -> TokenStream {
    let body = if item.values.integer {
        quote!(crate::support::wire::read_integer_enum(input))
    } else {
        quote!(crate::support::wire::read_text_enum(input))
    };
    serde_impls::deserialize(&item.name, &body)
}
