//! The type of an operation: a field for each parameter, and one for the body.

use super::Item;
use super::fields::{BodyField, Fields, parameter};
use crate::emit::docs;
use crate::emit::field::FieldPlan;
use crate::emit::lints;
use crate::emit::structs::debug;
use crate::model::Parameter;
use crate::model::Presence;
use proc_macro2::TokenStream;
use quote::quote;

/// The struct.
pub(super) fn item(item: &Item<'_>, fields: &Fields<'_>) -> TokenStream {
    let name = &item.name;
    let doc = docs::of_operation(item.context, item.operation);
    let deprecated = docs::deprecated(item.operation.deprecated.as_deref());
    if fields.is_empty() {
        return quote! {
            #doc
            #deprecated
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
            #[non_exhaustive]
            pub struct #name {}
        };
    }
    let derives = match (fields.has_secrets(), has_default(fields)) {
        (false, false) => quote!(#[derive(Clone, Debug, PartialEq)]),
        (false, true) => quote!(#[derive(Clone, Debug, Default, PartialEq)]),
        (true, false) => quote!(#[derive(Clone, PartialEq)]),
        (true, true) => quote!(#[derive(Clone, Default, PartialEq)]),
    };
    let lint = lints::of_fields(&fields.parameters);
    let parameters = fields.parameters.iter().map(|plan| {
        let doc = doc_of(item, fields, plan, parameter(item, plan));
        let deprecated = docs::deprecated(plan.field.deprecated.as_deref());
        let (name, ty) = (&plan.ident, plan.ty());
        quote! {
            #doc
            #deprecated
            pub #name: #ty,
        }
    });
    let body = fields
        .body
        .as_ref()
        .map(|body| body_field(item, fields, body));
    quote! {
        #doc
        #deprecated
        #lint
        #derives
        #[non_exhaustive]
        pub struct #name {
            #(#parameters)*
            #body
        }
    }
}

fn doc_of(
    item: &Item<'_>,
    fields: &Fields<'_>,
    plan: &FieldPlan<'_>,
    parameter: Option<&Parameter>,
) -> Option<TokenStream> {
    let wrapper = fields.wrapper?;
    Some(docs::of_parameter(item.context, wrapper, parameter, plan))
}

/// Whether `Default` is a value that can be sent.
pub(super) fn has_default(fields: &Fields<'_>) -> bool {
    !fields.body_is_given() && !fields.parameters.iter().any(FieldPlan::is_argument)
}

fn body_field(item: &Item<'_>, fields: &Fields<'_>, body: &BodyField<'_>) -> TokenStream {
    let (name, ty) = (&body.ident, body.ty());
    let described = body
        .plan
        .as_ref()
        .filter(|plan| !plan.field.doc.trim().is_empty());
    let doc = described.map_or_else(
        || Some(quote!(#[doc = " The body."])),
        |plan| doc_of(item, fields, plan, None),
    );
    let plan = body.plan.as_ref();
    let deprecated = docs::deprecated(plan.and_then(|plan| plan.field.deprecated.as_deref()));
    quote! {
        #doc
        #deprecated
        pub #name: #ty,
    }
}

/// `Debug`, if a parameter or the body as such is secret; otherwise it is derived. Bodies look after themselves.
pub(super) fn debug(item: &Item<'_>, fields: &Fields<'_>) -> Option<TokenStream> {
    if !fields.has_secrets() {
        return None;
    }
    let name = &item.name;
    let title = name.to_string();
    let shown = fields.parameters.iter().map(debug::field);
    let body = fields.body.as_ref().map(|body| {
        let name = &body.ident;
        let key = name.to_string();
        let secret = body.plan.as_ref().is_some_and(|plan| plan.field.secret);
        if secret {
            quote!(.field(#key, &crate::support::Redacted))
        } else {
            quote!(.field(#key, &self.#name))
        }
    });
    Some(quote! {
        /// Secrets are not shown.
        impl ::core::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#title) #(#shown)* #body .finish()
            }
        }
    })
}

/// The value of a field that nobody has set.
pub(super) fn unset(presence: Presence) -> TokenStream {
    match presence {
        Presence::Patch => quote!(crate::support::Patch::Absent),
        Presence::Nullable | Presence::Lenient | Presence::Optional => {
            quote!(::core::option::Option::None)
        }
        Presence::Required | Presence::Constant => quote!(crate::support::wire::blank()),
    }
}
