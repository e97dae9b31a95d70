//! Enums: one function for each thing that an enum's file has.

mod convert;
mod definition;
mod methods;
mod wire;

use super::context::Context;
use super::ident::ident;
use crate::model::{Enumeration, TypeDef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// An enumeration on its way into an enum.
pub(super) struct Enum<'a> {
    context: &'a Context<'a>,
    def: &'a TypeDef,
    values: &'a Enumeration,
    name: Ident,
    /// The variant for values that the docs do not list.
    unknown: Ident,
}

/// The items of an enum's file.
pub(super) fn items(
    context: &Context<'_>,
    def: &TypeDef,
    values: &Enumeration,
) -> Vec<TokenStream> {
    let taken: Vec<&str> = values
        .values
        .iter()
        .map(|value| value.rust_name.as_str())
        .collect();
    let item = Enum {
        context,
        def,
        values,
        name: ident(&def.rust_path.name),
        unknown: unknown_variant(&taken),
    };
    let parts = [
        definition::item,
        methods::item,
        convert::display,
        convert::from_str,
        convert::from_raw,
        wire::table,
        wire::blank,
        wire::serialize,
        wire::deserialize,
    ];
    parts.iter().map(|part| part(&item)).collect()
}

/// The variant for what the docs do not list: a name that no other variant has.
pub(crate) fn unknown_variant(taken: &[&str]) -> Ident {
    let mut name = "Unrecognized".to_owned();
    while taken.contains(&name.as_str()) {
        name.push_str("Value");
    }
    ident(&name)
}

impl Enum<'_> {
    /// The type of the values on the wire.
    fn raw(&self) -> TokenStream {
        if self.values.integer {
            quote!(i64)
        } else {
            quote!(::std::string::String)
        }
    }

    /// Each variant with its value.
    fn pairs(&self) -> Vec<(Ident, TokenStream)> {
        let values = self.values.values.iter();
        values
            .map(|value| (ident(&value.rust_name), super::literal_value(&value.value)))
            .collect()
    }
}
