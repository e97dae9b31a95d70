//! The struct itself.

use super::Struct;
use crate::emit::docs;
use crate::emit::field::FieldPlan;
use crate::emit::lints;
use proc_macro2::TokenStream;
use quote::quote;

/// The struct, with its derives.
pub(super) fn item(item: &Struct<'_>) -> TokenStream {
    let Struct { name, def, .. } = item;
    let context = item.context;
    let doc = docs::of_type(context, def);
    let deprecated = docs::deprecated(def.deprecated.as_deref());
    let derives = derives(item);
    let lint = lints::of_fields(&item.fields);
    let fields = item.fields.iter().map(|plan| field(item, plan));
    let extra = item.extra.as_ref().map(|extra| {
        let (name, ty) = (&extra.name, item.extra_type(extra));
        quote! {
            /// All keys that are not fields.
            pub #name: #ty,
        }
    });
    quote! {
        #doc
        #deprecated
        #lint
        #derives
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #extra
        }
    }
}

fn derives(item: &Struct<'_>) -> TokenStream {
    match (item.has_secrets(), item.has_default()) {
        (false, false) => quote!(#[derive(Clone, Debug, PartialEq)]),
        (false, true) => quote!(#[derive(Clone, Debug, Default, PartialEq)]),
        (true, false) => quote!(#[derive(Clone, PartialEq)]),
        (true, true) => quote!(#[derive(Clone, Default, PartialEq)]),
    }
}

fn field(item: &Struct<'_>, plan: &FieldPlan<'_>) -> TokenStream {
    let doc = docs::of_field(item.context, item.def, plan);
    let deprecated = docs::deprecated(plan.field.deprecated.as_deref());
    let (name, ty) = (&plan.ident, plan.ty());
    quote! {
        #doc
        #deprecated
        pub #name: #ty,
    }
}
