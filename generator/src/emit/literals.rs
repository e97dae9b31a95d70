//! The types of string constants: one for each distinct text, in the module `literals`.

use super::ident::ident;
use super::span::code;
use crate::model::{Api, Literal};
use crate::names::constants;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// The types of string constants, by their text.
pub(crate) struct Literals(BTreeMap<String, String>);

impl Literals {
    /// The constants of an API with their names; those that the model has no names for get some.
    pub(super) fn new(api: &Api) -> Self {
        let given = api.constants.iter();
        let given = given.map(|(text, name)| (text.as_str(), name.as_str()));
        Self(constants::named(api, given))
    }

    /// The type of a constant.
    pub(crate) fn path(&self, text: &str) -> TokenStream {
        let Some(name) = self.0.get(text) else {
            return quote!(crate::support::Value);
        };
        let name = ident(name);
        quote!(crate::literals::#name)
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The items of the module.
    pub(super) fn items(&self) -> Vec<TokenStream> {
        self.0.iter().map(|(text, name)| item(text, name)).collect()
    }
}

fn item(text: &str, name: &str) -> TokenStream {
    let name = ident(name);
    let doc = format!(" Always {}.", code(&format!("{text:?}")));
    quote! {
        #[doc = #doc]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name;

        impl #name {
            /// The text.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static str {
                #text
            }
        }

        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(#text)
            }
        }

        impl crate::support::wire::TextLiteral for #name {
            const TEXT: &'static str = #text;
        }

        impl crate::support::validate::Validate for #name {
            #[inline]
            fn as_value(&self) -> crate::support::validate::Value<'_> {
                crate::support::validate::Value::Text(#text)
            }
        }

        impl crate::support::wire::Blank for #name {
            #[inline]
            fn blank() -> Self {
                Self
            }
        }

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, output: S) -> ::core::result::Result<S::Ok, S::Error> {
                output.serialize_str(#text)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> ::core::result::Result<Self, D::Error> {
                crate::support::wire::read_literal(input)
            }
        }
    }
}

/// A constant, as the tables of the support module have them.
pub(super) fn literal_tokens(literal: &Literal) -> TokenStream {
    match literal {
        Literal::Bool(value) => quote!(crate::support::wire::Literal::Bool(#value)),
        Literal::Integer(value) => {
            let value = super::number(*value);
            quote!(crate::support::wire::Literal::Integer(#value))
        }
        Literal::String(text) => quote!(crate::support::wire::Literal::Text(#text)),
    }
}
