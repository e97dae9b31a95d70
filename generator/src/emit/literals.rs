//! The types of string constants: one for each distinct text, in the module `literals`.

use super::ident::ident;
use crate::model::{Api, Literal, Shape, TypeRef};
use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The types of string constants, by their text.
pub(crate) struct Literals(BTreeMap<String, String>);

impl Literals {
    /// Collects the constants of an API and names them.
    pub(super) fn new(api: &Api) -> Self {
        let mut texts = BTreeSet::new();
        for def in api.types.values() {
            match &def.shape {
                Shape::Struct(record) => {
                    record
                        .fields
                        .iter()
                        .for_each(|field| collect(&field.ty, &mut texts));
                    record
                        .extra
                        .iter()
                        .for_each(|extra| collect(extra, &mut texts));
                }
                Shape::Union(union) => {
                    union
                        .members
                        .iter()
                        .for_each(|member| collect(&member.ty, &mut texts));
                }
                Shape::Alias { target } => collect(target, &mut texts),
                Shape::Enum(_) => {}
            }
        }
        for operation in &api.operations {
            operation
                .parameters
                .iter()
                .for_each(|parameter| collect(&parameter.ty, &mut texts));
        }
        Self(named(texts))
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

fn collect(ty: &TypeRef, texts: &mut BTreeSet<String>) {
    match ty {
        TypeRef::Literal(Literal::String(text)) => {
            texts.insert(text.clone());
        }
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            collect(inner, texts);
        }
        _ => {}
    }
}

/// Texts that would have the same name are told apart by a number, in the order of the texts.
fn named(texts: BTreeSet<String>) -> BTreeMap<String, String> {
    let mut taken = BTreeSet::new();
    let mut named = BTreeMap::new();
    for text in texts {
        let base = base_name(&text);
        let numbered = (2_usize..).map(|number| format!("{base}{number}"));
        let mut candidates = std::iter::once(base.clone()).chain(numbered);
        if let Some(name) = candidates.find(|name| taken.insert(name.clone())) {
            named.insert(text, name);
        }
    }
    named
}

fn base_name(text: &str) -> String {
    let words: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let name = words.to_upper_camel_case();
    match name.chars().next() {
        None => "Symbol".to_owned(),
        Some(first) if first.is_numeric() => format!("Value{name}"),
        Some(_) => name,
    }
}

fn item(text: &str, name: &str) -> TokenStream {
    let name = ident(name);
    let doc = format!(" Always {}.", super::docs::code(&format!("{text:?}")));
    quote! {
        #[doc = #doc]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name;

        impl #name {
            /// The text.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                #text
            }
        }

        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(#text)
            }
        }

        impl crate::support::wire::TextLiteral for #name {
            const TEXT: &'static str = #text;
        }

        impl crate::support::validate::Validate for #name {
            fn as_value(&self) -> crate::support::validate::Value<'_> {
                crate::support::validate::Value::Text(#text)
            }
        }

        impl crate::support::wire::Blank for #name {
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
