//! `new` and the setters.

use super::Struct;
use crate::emit::context::Context;
use crate::emit::docs;
use crate::emit::field::FieldPlan;
use crate::emit::ident::joined;
use crate::emit::lints;
use crate::model::{Presence, Shape, TypeRef, peel};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The inherent impl.
pub(super) fn item(item: &Struct<'_>) -> TokenStream {
    let name = &item.name;
    let new = new(item);
    let mut setters: Vec<TokenStream> = Vec::new();
    for plan in &item.fields {
        setters.extend(setter(item.context, &item.fields, plan));
    }
    setters.extend(extra_setter(item));
    quote! {
        impl #name {
            #new
            #(#setters)*
        }
    }
}

fn new(item: &Struct<'_>) -> TokenStream {
    let title = docs::code(&item.name.to_string());
    let hidden = hidden(item);
    if item.needs_nothing() {
        let doc = format!(" An empty {title}.");
        let empty = if item.has_default() {
            quote!(Self::default())
        } else {
            quote!(crate::support::wire::blank())
        };
        return quote! {
            #[doc = #doc]
            #hidden
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                #empty
            }
        };
    }
    let doc = " A value with the fields that are required.";
    let given: Vec<_> = item
        .fields
        .iter()
        .filter(|plan| plan.is_argument())
        .collect();
    let arguments = given.iter().map(|plan| argument(item.context, plan));
    let generic = given
        .iter()
        .any(|plan| plan.presence != Presence::Nullable && converts(item.context, plan));
    let inline = (!generic).then(|| quote!(#[inline]));
    let values = given.iter().map(|plan| value(item.context, plan));
    let is_complete = given.len() == item.fields.len() && item.extra.is_none();
    let rest = (!is_complete).then(|| quote!(..crate::support::wire::blank()));
    let lints = lints::of_arguments(&given);
    let long = lints::too_long(given.len());
    quote! {
        #[doc = #doc]
        #hidden
        #lints
        #long
        #[must_use]
        #inline
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #rest }
        }
    }
}

/// What is only received is made by tests, which cannot count on what its `new` takes.
fn hidden(item: &Struct<'_>) -> Option<TokenStream> {
    (!item.is_built()).then(|| {
        quote! {
            #[doc = ""]
            #[doc = " For tests: this is only received. What `new` takes may change in any release."]
            #[doc(hidden)]
        }
    })
}

/// The argument of `new` for a field.
pub(in crate::emit) fn argument(context: &Context<'_>, plan: &FieldPlan<'_>) -> TokenStream {
    let (name, inner) = (&plan.ident, &plan.inner);
    if plan.presence == Presence::Nullable {
        quote!(#name: ::core::option::Option<#inner>)
    } else if converts(context, plan) {
        quote!(#name: impl ::core::convert::Into<#inner>)
    } else {
        quote!(#name: #inner)
    }
}

/// What `new` makes of its argument for a field.
pub(in crate::emit) fn value(context: &Context<'_>, plan: &FieldPlan<'_>) -> TokenStream {
    let name = &plan.ident;
    let converts = plan.presence != Presence::Nullable && converts(context, plan);
    let value = if converts {
        quote!(#name.into())
    } else {
        quote!(#name)
    };
    match plan.presence {
        Presence::Lenient => quote!(#name: ::core::option::Option::Some(#value)),
        _ if converts => quote!(#name: #value),
        _ => quote!(#name),
    }
}

/// Whether something else than the type itself is a natural argument.
pub(in crate::emit) fn converts(context: &Context<'_>, plan: &FieldPlan<'_>) -> bool {
    if plan.field.boxed {
        return true;
    }
    match context.resolve(peel(&plan.field.ty)) {
        TypeRef::Boolean
        | TypeRef::Integer
        | TypeRef::Float
        | TypeRef::Literal(_)
        | TypeRef::Array(_)
        | TypeRef::Map(_)
        | TypeRef::Nullable(_) => false,
        TypeRef::Ref(id) => {
            let shape = context.api.get(id).map(|def| &def.shape);
            !matches!(shape, Some(Shape::Struct(_)))
        }
        _ => true,
    }
}

/// The setter of a field that `new` does not take; `fields` are all fields of the struct.
pub(in crate::emit) fn setter(
    context: &Context<'_>,
    fields: &[FieldPlan<'_>],
    plan: &FieldPlan<'_>,
) -> Option<TokenStream> {
    let present = match plan.presence {
        Presence::Optional => quote!(::core::option::Option::Some),
        Presence::Patch => quote!(crate::support::Patch::Value),
        _ => return None,
    };
    let (field, inner) = (&plan.ident, &plan.inner);
    let setter = joined("with_", &plan.field.rust_name, "");
    let doc = format!(" Sets {}.", docs::code(&plan.field.rust_name));
    let (ty, value) = if converts(context, plan) {
        (
            quote!(impl ::core::convert::Into<#inner>),
            quote!(value.into()),
        )
    } else {
        (quote!(#inner), quote!(value))
    };
    let inline = (!converts(context, plan)).then(|| quote!(#[inline]));
    let null = (plan.presence == Presence::Patch).then(|| null_setter(fields, plan));
    Some(quote! {
        #[doc = #doc]
        #[must_use]
        #inline
        pub fn #setter(mut self, value: #ty) -> Self {
            self.#field = #present(#value);
            self
        }

        #null
    })
}

/// `with_x_null`, unless a field is called `x_null`.
fn null_setter(fields: &[FieldPlan<'_>], plan: &FieldPlan<'_>) -> Option<TokenStream> {
    let wanted = format!("{}_null", plan.field.rust_name);
    let mut fields = fields.iter();
    if fields.any(|other| other.field.rust_name == wanted) {
        return None;
    }
    let field = &plan.ident;
    let setter: Ident = joined("with_", &wanted, "");
    let doc = format!(" Sets {} to `null`.", docs::code(&plan.field.rust_name));
    Some(quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub fn #setter(mut self) -> Self {
            self.#field = crate::support::Patch::Null;
            self
        }
    })
}

fn extra_setter(item: &Struct<'_>) -> Option<TokenStream> {
    let extra = item.extra.as_ref()?;
    let (field, ty) = (&extra.name, item.extra_type(extra));
    let setter = joined("with_", &field.to_string(), "");
    let doc = format!(" Sets {}.", docs::code(&field.to_string()));
    Some(quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub fn #setter(mut self, value: #ty) -> Self {
            self.#field = value;
            self
        }
    })
}
