//! The request for the next page of a list.

mod found;

use super::fields::{Fields, parameter};
use super::{Item, record};
use crate::emit::docs;
use crate::emit::field::FieldPlan;
use crate::model::{NextFrom, NextPage, Pagination, Presence, TypeRef, peel};
use found::{Found, find_value};
use proc_macro2::TokenStream;
use quote::quote;

/// `Paged`, if a page tells enough about the one after it.
pub(super) fn item(item: &Item<'_>, fields: &Fields<'_>) -> Option<TokenStream> {
    let next = item.operation.next_page.as_ref()?;
    let pagination = item.operation.pagination.as_ref()?;
    let (Pagination::Offset { skip: wire, count }
    | Pagination::Page {
        page: wire,
        size: count,
    }
    | Pagination::Cursor {
        cursor: wire,
        count,
    }) = pagination;
    let field = find(item, fields, wire)?;
    let sent = given(field)?;
    let size = size(item, fields, count.as_deref());
    let value = match &next.from {
        NextFrom::Count => counted(item, next, &sent, &size)?,
        NextFrom::LastItem(id) => after(item, next, id, &sent, &size)?,
        told => told_value(item, told, wire, &sent)?,
    };
    let doc = doc(&field.field.rust_name, next);
    let name = &item.name;
    let stop = next.more.as_deref().and_then(|path| stop(item, path));
    let body = following(fields, field, &value);
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

/// What the documentation says about the way to the next page.
fn doc(field: &str, next: &NextPage) -> String {
    let by = docs::code(field);
    match (&next.from, next.first) {
        (NextFrom::Count, Some(first)) => format!(" By {by}; the first page is {first}."),
        (NextFrom::Count, None) => format!(" By {by}."),
        (NextFrom::Body(path), _) => {
            format!(
                " By {by}, which {} of the response tells.",
                docs::code(&path.join("."))
            )
        }
        (NextFrom::Links { list, .. }, _) => {
            let list = docs::code(&list.join("."));
            format!(" By {by}, which the link `next` of {list} in the response has.")
        }
        (NextFrom::Header(name), _) => {
            format!(
                " By {by}, which the header {} of the response tells.",
                docs::code(name)
            )
        }
        (NextFrom::LinkHeader, _) => {
            format!(" By {by}, which the link `next` in the header `Link` has.")
        }
        (NextFrom::LastItem(id), _) => {
            format!(" By {by}, which is {} of the last item.", docs::code(id))
        }
    }
}

/// The number that follows from what was asked for and how many items came.
fn counted(
    item: &Item<'_>,
    next: &NextPage,
    sent: &TokenStream,
    size: &TokenStream,
) -> Option<TokenStream> {
    let items = length(item, next)?;
    if let Some(first) = next.first {
        let first = crate::emit::number(first);
        return Some(
            quote!(crate::support::operations::next_number(#sent, #first, #size, #items)?),
        );
    }
    Some(quote!(crate::support::operations::next_offset(#sent, #size, #items)?))
}

/// What the last item is known by.
fn after(
    item: &Item<'_>,
    next: &NextPage,
    id: &str,
    sent: &TokenStream,
    size: &TokenStream,
) -> Option<TokenStream> {
    let (found, ty) = find_value(item, next.items.as_deref()?)?;
    let TypeRef::Array(inner) = item.context.resolve(peel(ty)) else {
        return None;
    };
    let (def, record) = record(item.context, item.context.resolve(peel(inner)))?;
    let field = record.fields.iter().find(|field| field.name == id)?;
    let plan = item.context.field(def, field);
    let id = Found::Place(quote!(it)).field(&plan)?;
    let last = match found {
        Found::Place(place) => quote!(#place.last()),
        other => {
            let list = other.reference();
            quote!(#list.and_then(|it| it.last()))
        }
    };
    let last = match **inner {
        TypeRef::Nullable(_) => quote!(#last.and_then(|it| it.as_ref())),
        _ => last,
    };
    let items = length(item, next)?;
    let last = id.of(&last);
    Some(quote!(crate::support::operations::next_after(#last, #size, #items, #sent)?))
}

/// What a response tells, as it is or in a link.
fn told_value(
    item: &Item<'_>,
    from: &NextFrom,
    wire: &str,
    sent: &TokenStream,
) -> Option<TokenStream> {
    let told = match from {
        NextFrom::Body(path) => {
            let (found, ty) = find_value(item, path)?;
            if *item.context.resolve(peel(ty)) != TypeRef::String {
                let found = found.reference();
                return Some(quote!(crate::support::operations::next_counted(#found, #sent)?));
            }
            found.text()
        }
        NextFrom::Links { list, rel, href } => link(item, list, rel, href)?,
        NextFrom::Header(name) => quote!(page.headers.get(#name)),
        NextFrom::LinkHeader => quote!(page.headers.next_link()),
        NextFrom::Count | NextFrom::LastItem(_) => return None,
    };
    Some(quote!(crate::support::operations::next_told(#told, #wire, #sent)?))
}

/// The link called `next` in a list of links.
fn link(item: &Item<'_>, list: &[String], rel: &str, href: &str) -> Option<TokenStream> {
    let (found, ty) = find_value(item, list)?;
    let TypeRef::Array(inner) = item.context.resolve(peel(ty)) else {
        return None;
    };
    let (def, record) = record(item.context, item.context.resolve(inner))?;
    let text = |name: &str| {
        let field = record.fields.iter().find(|field| field.name == name)?;
        let plan = item.context.field(def, field);
        Found::Place(quote!(it)).field(&plan)
    };
    let (rel, href) = (text(rel)?.text(), text(href)?);
    let links = match found {
        Found::Place(place) => quote!(#place.iter()),
        other => {
            let list = other.reference();
            quote!(#list.into_iter().flatten())
        }
    };
    let next = quote!(#links.find(|it| #rel == ::core::option::Option::Some("next")));
    Some(href.text_of(&next))
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
