//! Conversions of enums from and to what is on the wire.

use super::Enum;
use proc_macro2::TokenStream;
use quote::quote;

/// `Display`.
pub(super) fn display(item: &Enum<'_>) -> TokenStream {
    let name = &item.name;
    let body = if item.values.integer {
        quote!(::core::fmt::Display::fmt(&self.as_i64(), f))
    } else {
        quote!(f.pad(self.as_str()))
    };
    quote! {
        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        }
    }
}

/// `FromStr`.
pub(super) fn from_str(item: &Enum<'_>) -> TokenStream {
    let name = &item.name;
    let (error, body) = if item.values.integer {
        (
            quote!(::core::num::ParseIntError),
            quote!(crate::support::wire::from_digits(text)),
        )
    } else {
        (
            quote!(::core::convert::Infallible),
            quote!(::core::result::Result::Ok(crate::support::wire::from_text(
                text
            ))),
        )
    };
    quote! {
        impl ::core::str::FromStr for #name {
            type Err = #error;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, #error> {
                #body
            }
        }
    }
}

/// `From` what is on the wire.
pub(super) fn from_raw(item: &Enum<'_>) -> TokenStream {
    let name = &item.name;
    if item.values.integer {
        return quote! {
            impl ::core::convert::From<i64> for #name {
                #[inline]
                fn from(number: i64) -> Self {
                    crate::support::wire::from_integer(number)
                }
            }
        };
    }
    quote! {
        impl ::core::convert::From<&str> for #name {
            #[inline]
            fn from(text: &str) -> Self {
                crate::support::wire::from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for #name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                crate::support::wire::from_string(text)
            }
        }
    }
}
