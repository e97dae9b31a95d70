//! The request for the next page of a list.

use super::fields::{Fields, parameter};
use super::{Item, record};
use crate::emit::field::FieldPlan;
use crate::model::{NextPage, Pagination, Presence, TypeRef, peel};
use proc_macro2::TokenStream;
use quote::quote;

/// `Paged`, if a page tells enough about the one after it.
pub(super) fn item(item: &Item<'_>, fields: &Fields<'_>) -> Option<TokenStream> {
    let next = item.operation.next_page.as_ref()?;
    let pagination = item.operation.pagination.as_ref()?;
    let (doc, body) = match pagination {
        Pagination::Offset { skip, count } => {
            let field = find(item, fields, skip)?;
            let items = length(item, next)?;
            let (skip, size) = (given(field)?, size(item, fields, count.as_deref()));
            let value = quote!(crate::support::operations::next_offset(#skip, #size, #items)?);
            let doc = format!(" By `{}`.", field.field.rust_name);
            (doc, following(fields, field, &value))
        }
        Pagination::Page { page, size: count } => {
            let field = find(item, fields, page)?;
            let items = length(item, next)?;
            let first = crate::emit::number(next.first?);
            let (page, size) = (given(field)?, size(item, fields, count.as_deref()));
            let value =
                quote!(crate::support::operations::next_number(#page, #first, #size, #items)?);
            let doc = format!(
                " By `{}`; the first page is {}.",
                field.field.rust_name, next.first?
            );
            (doc, following(fields, field, &value))
        }
        Pagination::Cursor { cursor, .. } => {
            let field = find(item, fields, cursor)?;
            let found = text(item, next.cursor.as_deref()?)?;
            let value = quote!(crate::support::operations::next_cursor(#found)?);
            let doc = format!(" By `{}`.", field.field.rust_name);
            (doc, following(fields, field, &value))
        }
    };
    let name = &item.name;
    let stop = next.more.as_deref().and_then(|path| stop(item, path));
    Some(quote! {
        #[doc = #doc]
        impl crate::support::operations::Paged for #name {
            fn next_page(
                &self,
                page: &crate::support::operations::Response<Self::Success>,
            ) -> ::core::option::Option<Self> {
                #stop
                #body
            }
        }
    })
}

/// The field of a query parameter.
fn find<'f, 'a>(item: &Item<'a>, fields: &'f Fields<'a>, wire: &str) -> Option<&'f FieldPlan<'a>> {
    let mut plans = fields.parameters.iter();
    plans.find(|plan| parameter(item, plan).is_some_and(|found| found.wire == wire))
}

/// The value of a number that may have been given.
fn given(plan: &FieldPlan<'_>) -> Option<TokenStream> {
    let field = &plan.ident;
    match plan.presence {
        Presence::Optional | Presence::Nullable | Presence::Lenient => {
            Some(quote!(self.#field.as_ref()))
        }
        Presence::Required => Some(quote!(::core::option::Option::Some(&self.#field))),
        Presence::Patch => Some(quote!(self.#field.value())),
        Presence::Constant => None,
    }
}

/// The number of items that was asked for; any number type will do, if there is none.
fn size(item: &Item<'_>, fields: &Fields<'_>, wire: Option<&str>) -> TokenStream {
    let plan = wire.and_then(|wire| find(item, fields, wire));
    plan.and_then(given)
        .unwrap_or_else(|| quote!(::core::option::Option::None::<&i64>))
}

/// The same operation with another value of a field.
fn following(fields: &Fields<'_>, plan: &FieldPlan<'_>, value: &TokenStream) -> TokenStream {
    let field = &plan.ident;
    let set = match plan.presence {
        Presence::Patch => quote!(#field: crate::support::Patch::Value(#field)),
        Presence::Required | Presence::Constant => quote!(#field),
        _ => quote!(#field: ::core::option::Option::Some(#field)),
    };
    let alone = fields.parameters.len() == 1 && fields.body.is_none();
    let rest = (!alone).then(|| quote!(, ..self.clone()));
    quote! {
        let #field = #value;
        ::core::option::Option::Some(Self { #set #rest })
    }
}

/// What a path leads to.
enum Found {
    /// A place that is always there.
    Place(TokenStream),
    /// An `Option` at a place.
    Option(TokenStream),
    /// An expression of an `Option` of a reference.
    Reference(TokenStream),
}

impl Found {
    /// As an `Option` of a reference.
    fn reference(self) -> TokenStream {
        match self {
            Self::Place(place) => quote!(::core::option::Option::Some(&#place)),
            Self::Option(place) => quote!(#place.as_ref()),
            Self::Reference(value) => value,
        }
    }

    /// The field of a record that was found.
    fn field(self, plan: &FieldPlan<'_>) -> Option<Self> {
        let field = &plan.ident;
        let optional = match plan.presence {
            Presence::Required => false,
            Presence::Nullable | Presence::Lenient | Presence::Optional => true,
            Presence::Patch | Presence::Constant => return None,
        };
        Some(match (self, optional) {
            (Self::Place(place), false) => Self::Place(quote!(#place.#field)),
            (Self::Place(place), true) => Self::Option(quote!(#place.#field)),
            (other, false) => {
                let value = other.reference();
                Self::Reference(quote!(#value.map(|it| &it.#field)))
            }
            (other, true) => {
                let value = other.reference();
                Self::Reference(quote!(#value.and_then(|it| it.#field.as_ref())))
            }
        })
    }
}

/// What a path leads to in the body, and its type.
fn find_value<'a>(item: &Item<'a>, path: &[String]) -> Option<(Found, &'a TypeRef)> {
    let success = &item.operation.success;
    let mut ty = success.body.as_ref()?;
    let mut found = if success.optional {
        Found::Option(quote!(page.body))
    } else {
        Found::Place(quote!(page.body))
    };
    for name in path {
        let (def, record) = record(item.context, item.context.resolve(peel(ty)))?;
        let field = record.fields.iter().find(|field| field.name == *name)?;
        if field.boxed {
            return None;
        }
        found = found.field(&item.context.field(def, field))?;
        ty = &field.ty;
    }
    Some((found, ty))
}

/// The number of items on the page.
fn length(item: &Item<'_>, next: &NextPage) -> Option<TokenStream> {
    let (found, _) = find_value(item, next.items.as_deref()?)?;
    Some(match found {
        Found::Place(place) => quote!(#place.len()),
        other => {
            let list = other.reference();
            quote!(#list.map_or(0, ::std::vec::Vec::len))
        }
    })
}

/// A text on the page, as an `Option` of a reference.
fn text(item: &Item<'_>, path: &[String]) -> Option<TokenStream> {
    let (found, ty) = find_value(item, path)?;
    let is_text = *item.context.resolve(peel(ty)) == TypeRef::String;
    is_text.then(|| found.reference())
}

/// What ends the list where the page says that there is no more.
fn stop(item: &Item<'_>, path: &[String]) -> Option<TokenStream> {
    let (found, _) = find_value(item, path)?;
    let over = match found {
        Found::Place(place) => quote!(!#place),
        Found::Option(place) => quote!(#place == ::core::option::Option::Some(false)),
        Found::Reference(value) => quote!(#value == ::core::option::Option::Some(&false)),
    };
    Some(quote! {
        if #over {
            return ::core::option::Option::None;
        }
    })
}
