//! The inherent methods of enums.

use super::Enum;
use proc_macro2::TokenStream;
use quote::quote;

/// The inherent impl.
pub(super) fn item(item: &Enum<'_>) -> TokenStream {
    let Enum { name, unknown, .. } = item;
    let variants = item
        .pairs()
        .into_iter()
        .map(|(variant, _)| quote!(Self::#variant));
    let raw_fn = raw_fn(item);
    let known_fn = known_fn(item);
    quote! {
        impl #name {
            /// The documented values, in the order of the docs.
            pub const ALL: &'static [Self] = &[#(#variants),*];

            #raw_fn

            /// Whether the docs list the value.
            #[must_use]
            #[inline]
            pub const fn is_known(&self) -> bool {
                !::core::matches!(self, Self::#unknown(_))
            }

            #known_fn
        }
    }
}

/// `as_str` or `as_i64`.
fn raw_fn(item: &Enum<'_>) -> TokenStream {
    let unknown = &item.unknown;
    let arms = item
        .pairs()
        .into_iter()
        .map(|(variant, value)| quote!(Self::#variant => #value,));
    let lint = crate::emit::lints::too_long(lines_of_arms(item));
    if item.values.integer {
        quote! {
            /// The number on the wire.
            #lint
            #[must_use]
            #[inline]
            pub const fn as_i64(&self) -> i64 {
                match self {
                    #(#arms)*
                    Self::#unknown(raw) => *raw.get(),
                }
            }
        }
    } else {
        quote! {
            /// The text on the wire.
            #lint
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(#arms)*
                    Self::#unknown(raw) => raw.get(),
                }
            }
        }
    }
}

/// How many lines a `match` with a value and a name in each arm has: those that do not fit on a line take three.
fn lines_of_arms(item: &Enum<'_>) -> usize {
    let lines = item.values.values.iter().map(|value| {
        let written = value.value.to_string().len() + value.rust_name.len();
        if written > 60 { 3 } else { 1 }
    });
    lines.sum()
}

/// `try_known`.
fn known_fn(item: &Enum<'_>) -> TokenStream {
    let arms = item
        .pairs()
        .into_iter()
        .map(|(variant, value)| quote!(#value => ::core::option::Option::Some(Self::#variant),));
    let lint = crate::emit::lints::too_long(lines_of_arms(item));
    let (doc, argument) = if item.values.integer {
        (
            " The documented value with this number, if there is one.",
            quote!(number: i64),
        )
    } else {
        (
            " The documented value with this text, if there is one.",
            quote!(text: &str),
        )
    };
    let subject = if item.values.integer {
        quote!(number)
    } else {
        quote!(text)
    };
    let body = if item.values.values.is_empty() {
        quote! {
            let _ = #subject;
            ::core::option::Option::None
        }
    } else {
        quote! {
            match #subject {
                #(#arms)*
                _ => ::core::option::Option::None,
            }
        }
    };
    quote! {
        #[doc = #doc]
        #lint
        #[must_use]
        #[inline]
        pub fn try_known(#argument) -> ::core::option::Option<Self> {
            #body
        }
    }
}
