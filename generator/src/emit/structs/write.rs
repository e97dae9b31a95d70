//! Writing.

use super::Struct;
use crate::emit::field::FieldPlan;
use crate::emit::lints::too_long;
use crate::model::{Notation, Presence};
use proc_macro2::TokenStream;
use quote::quote;

/// The function that writes the fields.
pub(super) fn write_fn(item: &Struct<'_>) -> Option<TokenStream> {
    if item.fields.is_empty() && item.extra.is_none() {
        return None;
    }
    let fields = item.fields.iter().map(field);
    let extra = item.extra.as_ref().map(|extra| {
        let name = &extra.name;
        let write = if item.context.is_numeric(extra.value) {
            quote!(other_numbers)
        } else {
            quote!(others)
        };
        quote!(out.#write(Self::KEYS, &self.#name);)
    });
    let lint = too_long(item.fields.len());
    Some(quote! {
        #lint
        fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut crate::support::wire::Fields<M>) {
            #(#fields)*
            #extra
        }
    })
}

fn field(plan: &FieldPlan<'_>) -> TokenStream {
    let (key, name) = (&plan.field.wire, &plan.ident);
    let required = !matches!(plan.presence, Presence::Optional | Presence::Patch);
    if let Some(notation) = plan.notation {
        let notation = match notation {
            Notation::Number => quote!(crate::support::Notation::Number),
            Notation::String => quote!(crate::support::Notation::String),
        };
        return if required {
            quote!(out.required_digits(#key, &self.#name, #notation);)
        } else {
            quote!(out.optional_digits(#key, &self.#name, #notation);)
        };
    }
    match (required, plan.numeric) {
        (true, false) => quote!(out.required(#key, &self.#name);),
        (true, true) => quote!(out.required_number(#key, &self.#name);),
        (false, false) => quote!(out.optional(#key, &self.#name);),
        (false, true) => quote!(out.optional_number(#key, &self.#name);),
    }
}

/// `Serialize`.
pub(super) fn serialize(item: &Struct<'_>) -> TokenStream {
    crate::emit::serde_impls::serialize(
        &item.name,
        &quote!(crate::support::wire::write_record(self, output)),
    )
}
