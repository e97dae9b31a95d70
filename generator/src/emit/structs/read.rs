//! Reading: the table of keys, and what each key fills.

use super::Struct;
use crate::emit::field::FieldPlan;
use crate::emit::lints::too_long;
use crate::emit::siblings::{self, Held};
use crate::model::Presence;
use proc_macro2::TokenStream;
use quote::quote;

/// What a record is before its keys are read.
pub(super) fn blank(item: &Struct<'_>) -> TokenStream {
    let name = &item.name;
    let body = if item.has_default() {
        quote!(Self::default())
    } else {
        let fields = item.fields.iter().map(|plan| {
            let name = &plan.ident;
            match plan.presence {
                Presence::Required | Presence::Constant => {
                    quote!(#name: crate::support::wire::blank())
                }
                Presence::Patch => quote!(#name: crate::support::Patch::Absent),
                Presence::Nullable | Presence::Lenient | Presence::Optional => {
                    quote!(#name: ::core::option::Option::None)
                }
            }
        });
        let extra = item.extra.as_ref().map(|extra| {
            let name = &extra.name;
            quote!(#name: ::std::collections::BTreeMap::new(),)
        });
        quote!(Self { #(#fields,)* #extra })
    };
    let lines = if item.has_default() {
        1
    } else {
        item.fields.len()
    };
    let lint = too_long(lines);
    quote! {
        impl crate::support::wire::Blank for #name {
            #[inline]
            #lint
            fn blank() -> Self {
                #body
            }
        }
    }
}

/// The table of keys and the functions that it drives.
pub(super) fn record(item: &Struct<'_>) -> TokenStream {
    let name = &item.name;
    let title = name.to_string();
    let keys = item.fields.iter().map(key);
    let held = siblings::held(item.context, item.def);
    let read = read_fn(item, &held);
    let extra = read_other_fn(item);
    let finish = siblings::finish_fn(&item.fields, &held);
    let write = super::write::write_fn(item);
    quote! {
        impl crate::support::wire::Record for #name {
            const NAME: &'static str = #title;
            const KEYS: &'static [crate::support::wire::Key] = &[#(#keys),*];

            #read
            #extra
            #finish
            #write
        }
    }
}

fn key(plan: &FieldPlan<'_>) -> TokenStream {
    let wire = &plan.field.wire;
    let aliases = &plan.field.aliases;
    let key = if plan.must_be_read() {
        quote!(crate::support::wire::Key::required(#wire))
    } else {
        quote!(crate::support::wire::Key::optional(#wire))
    };
    let aliases = (!aliases.is_empty()).then(|| quote!(.or(&[#(#aliases),*])));
    let secret = plan.field.secret.then(|| quote!(.secret()));
    quote!(#key #aliases #secret)
}

fn read_fn(item: &Struct<'_>, held: &[Held<'_>]) -> Option<TokenStream> {
    if item.fields.is_empty() {
        return None;
    }
    let arms = item.fields.iter().enumerate().map(|(index, plan)| {
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        let name = &plan.ident;
        let is_held = held.iter().any(|held| held.field.name == plan.field.name);
        let fill = match plan.presence {
            Presence::Required if is_held => quote!(hold),
            _ if is_held => quote!(hold_optional),
            _ if plan.numeric => quote!(fill_number),
            _ => quote!(fill),
        };
        quote!(#index => crate::support::wire::#fill(map, &mut self.#name))
    });
    let lint = too_long(item.fields.len());
    Some(quote! {
        #lint
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: usize,
            map: &mut A,
        ) -> ::core::result::Result<(), A::Error> {
            match key {
                #(#arms,)*
                _ => crate::support::wire::skip(map),
            }
        }
    })
}

fn read_other_fn(item: &Struct<'_>) -> Option<TokenStream> {
    let extra = item.extra.as_ref()?;
    let name = &extra.name;
    let insert = if item.context.is_numeric(extra.value) {
        quote!(insert_number)
    } else {
        quote!(insert)
    };
    Some(quote! {
        const KEEPS_OTHERS: bool = true;

        fn read_other<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            key: ::std::string::String,
            map: &mut A,
        ) -> ::core::result::Result<(), A::Error> {
            crate::support::wire::#insert(map, key, &mut self.#name)
        }
    })
}

/// `Deserialize`.
pub(super) fn deserialize(item: &Struct<'_>) -> TokenStream {
    crate::emit::serde_impls::deserialize(
        &item.name,
        &quote!(crate::support::wire::read_record(input)),
    )
}
