//! `new`, the setters, and what an operation can be made from.

use super::Item;
use super::definition::{has_default, unset};
use super::fields::{BodyField, Fields};
use crate::emit::context;
use crate::emit::field::FieldPlan;
use crate::emit::lints;
use crate::emit::structs::construct;
use crate::model::Presence;
use proc_macro2::TokenStream;
use quote::quote;

/// The inherent impl.
pub(super) fn item(item: &Item<'_>, fields: &Fields<'_>) -> TokenStream {
    let name = &item.name;
    if fields.is_empty() {
        return quote! {
            impl #name {
                /// The operation.
                #[must_use]
                #[inline]
                pub const fn new() -> Self {
                    Self {}
                }
            }
        };
    }
    let new = new(item, fields);
    let from_body = from_body(item, fields);
    let setters = fields
        .parameters
        .iter()
        .filter_map(|plan| construct::setter(item.context, &fields.parameters, plan));
    let body = fields.body.as_ref().and_then(body_setter);
    quote! {
        impl #name {
            #new
            #from_body
            #(#setters)*
            #body
        }
    }
}

fn new(item: &Item<'_>, fields: &Fields<'_>) -> TokenStream {
    if has_default(fields) {
        return quote! {
            /// The operation with nothing set.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let context = item.context;
    let mut given = fields.given(item);
    let parts = fields
        .body
        .as_ref()
        .map_or(&[][..], |body| body.parts.as_slice());
    let opened = !parts.is_empty();
    let body = fields.body.as_ref().map(|body| {
        let name = &body.ident;
        if opened {
            let values = parts.iter().map(|plan| &plan.ident);
            let path = made(item, body);
            quote!(#name: #path::new(#(#values),*))
        } else {
            match body.presence {
                Presence::Required | Presence::Nullable => quote!(#name),
                Presence::Lenient => quote!(#name: ::core::option::Option::Some(#name)),
                _ => {
                    let value = unset(body.presence);
                    quote!(#name: #value)
                }
            }
        }
    });
    let values: Vec<TokenStream> = values(item, fields).collect();
    let doc = if opened {
        " The operation with its required values and those of its body."
    } else {
        " The operation with its required values."
    };
    given.extend(parts);
    let mut arguments: Vec<TokenStream> = given
        .iter()
        .map(|plan| construct::argument(context, plan))
        .collect();
    arguments.extend(
        fields
            .body
            .as_ref()
            .filter(|_| !opened)
            .and_then(body_argument),
    );
    let generic = given.iter().any(|plan| is_generic(item, plan));
    let inline = (!generic).then(|| quote!(#[inline]));
    let lints = lints::of_arguments(&given);
    quote! {
        #[doc = #doc]
        #lints
        #[must_use]
        #inline
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #body }
        }
    }
}

/// The constructor with a body that is there already, where `new` makes one itself.
fn from_body(item: &Item<'_>, fields: &Fields<'_>) -> Option<TokenStream> {
    let body = fields.body.as_ref().filter(|body| !body.parts.is_empty())?;
    let given = fields.given(item);
    if given.is_empty() {
        // It is made from the body alone.
        return None;
    }
    let mut arguments: Vec<TokenStream> = given
        .iter()
        .map(|plan| construct::argument(item.context, plan))
        .collect();
    arguments.extend(body_argument(body));
    let values = values(item, fields);
    let name = &body.ident;
    let generic = given.iter().any(|plan| is_generic(item, plan));
    let inline = (!generic).then(|| quote!(#[inline]));
    let lints = lints::of_arguments(&given);
    Some(quote! {
        /// The operation with its required values and a whole body.
        #lints
        #[must_use]
        #inline
        pub fn from_body(#(#arguments),*) -> Self {
            Self { #(#values,)* #name }
        }
    })
}

/// The values of the parameters, for a constructor that takes all that has to be given.
fn values<'f>(
    item: &'f Item<'_>,
    fields: &'f Fields<'_>,
) -> impl Iterator<Item = TokenStream> + 'f {
    fields.parameters.iter().map(|plan| {
        if plan.is_argument() {
            construct::value(item.context, plan)
        } else {
            let (name, value) = (&plan.ident, unset(plan.presence));
            quote!(#name: #value)
        }
    })
}

fn is_generic(item: &Item<'_>, plan: &FieldPlan<'_>) -> bool {
    plan.presence != Presence::Nullable && construct::converts(item.context, plan)
}

fn body_argument(body: &BodyField<'_>) -> Option<TokenStream> {
    let (name, inner) = (&body.ident, &body.inner);
    match body.presence {
        Presence::Required | Presence::Lenient => Some(quote!(#name: #inner)),
        Presence::Nullable => Some(quote!(#name: ::core::option::Option<#inner>)),
        _ => None,
    }
}

/// The path of the body's type, to call its `new`.
fn made(item: &Item<'_>, body: &BodyField<'_>) -> TokenStream {
    let ty = item.operation.body.as_ref().map(|body| &body.ty);
    let def = ty.and_then(|ty| super::record(item.context, ty));
    def.map_or_else(|| body.inner.clone(), |(def, _)| context::path(def))
}

fn body_setter(body: &BodyField<'_>) -> Option<TokenStream> {
    let present = match body.presence {
        Presence::Optional => quote!(::core::option::Option::Some),
        Presence::Patch => quote!(crate::support::Patch::Value),
        _ => return None,
    };
    let (name, inner) = (&body.ident, &body.inner);
    let setter = crate::emit::ident::joined("with_", &name.to_string(), "");
    let doc = format!(" Sets {}.", crate::emit::docs::code(&name.to_string()));
    Some(quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub fn #setter(mut self, value: #inner) -> Self {
            self.#name = #present(value);
            self
        }
    })
}

/// From the body alone, if nothing else has to be given, and from and to the record that the docs give all values in.
pub(super) fn conversions(item: &Item<'_>, fields: &Fields<'_>) -> Vec<TokenStream> {
    let mut items = Vec::new();
    items.extend(from_body_alone(item, fields));
    let Some(def) = fields.wrapper else {
        return items;
    };
    let name = &item.name;
    let record = context::path(def);
    let pairs = || {
        let parameters = fields.parameters.iter();
        let parameters = parameters.map(|plan| (plan.ident.clone(), plan.ident.clone()));
        let body = fields.body.iter();
        parameters.chain(body.map(|body| {
            let own = body.plan.as_ref().map_or(&body.ident, |plan| &plan.ident);
            (body.ident.clone(), own.clone())
        }))
    };
    let from = pairs().map(|(own, theirs)| quote!(#own: request.#theirs));
    let into = pairs().map(|(own, theirs)| quote!(#theirs: call.#own));
    let extra = item.request_record().and_then(|(_, record)| {
        let _ = record.extra.as_ref()?;
        let name = crate::emit::field::extra_name(record);
        Some(quote!(#name: ::std::collections::BTreeMap::new()))
    });
    items.push(quote! {
        impl ::core::convert::From<#record> for #name {
            #[inline]
            fn from(request: #record) -> Self {
                Self { #(#from),* }
            }
        }
    });
    items.push(quote! {
        /// The values as the docs group them, for instance to validate them.
        impl ::core::convert::From<#name> for #record {
            #[inline]
            fn from(call: #name) -> Self {
                Self { #(#into,)* #extra }
            }
        }
    });
    items
}

fn from_body_alone(item: &Item<'_>, fields: &Fields<'_>) -> Option<TokenStream> {
    let body = fields.body.as_ref()?;
    // A record that is its own body is made from the record.
    let is_wrapper = fields
        .wrapper
        .is_some_and(|def| context::path(def).to_string() == body.inner.to_string());
    if is_wrapper || !fields.given(item).is_empty() {
        return None;
    }
    let value = match body.presence {
        Presence::Required => quote!(body),
        Presence::Nullable | Presence::Lenient | Presence::Optional => {
            quote!(::core::option::Option::Some(body))
        }
        Presence::Patch => quote!(crate::support::Patch::Value(body)),
        Presence::Constant => return None,
    };
    let (name, field, ty) = (&item.name, &body.ident, &body.inner);
    let values = values(item, fields);
    let shorthand = if *field == "body" && value.to_string() == "body" {
        quote!(body)
    } else {
        quote!(#field: #value)
    };
    Some(quote! {
        impl ::core::convert::From<#ty> for #name {
            #[inline]
            fn from(body: #ty) -> Self {
                Self { #(#values,)* #shorthand }
            }
        }
    })
}
