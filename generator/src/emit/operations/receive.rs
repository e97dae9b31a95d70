//! The body of a success.

use super::Item;
use crate::emit::context::Context;
use crate::emit::docs;
use crate::emit::ident::ident;
use crate::model::{Field, Shape, SuccessCase, TypeRef, peel};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// How a body is read.
enum Reading {
    Nothing,
    Bytes,
    Text,
    Json,
    OptionalJson,
    Events,
    JsonOrEvents,
}

fn reading(item: &Item<'_>) -> Reading {
    let success = &item.operation.success;
    if success.events.is_some() {
        return if success.stream {
            Reading::Events
        } else {
            Reading::JsonOrEvents
        };
    }
    match success.body.as_ref().map(|ty| item.context.resolve(ty)) {
        None => Reading::Nothing,
        Some(TypeRef::Bytes) => Reading::Bytes,
        Some(TypeRef::String) => Reading::Text,
        Some(_) if success.optional => Reading::OptionalJson,
        Some(_) => Reading::Json,
    }
}

/// The enum of a success that has one of several bodies; `None` if there is only one.
pub(super) fn item(item: &Item<'_>) -> Option<TokenStream> {
    let name = item.bodies.as_ref()?;
    let variants = item.operation.success.cases.iter().map(|case| {
        let variant = ident(&case.rust_name);
        let mut ty = item.context.ty(&case.ty);
        if item.context.sizes.is_large(&case.ty) {
            ty = quote!(::std::boxed::Box<#ty>);
        }
        let how = match kind(item, case) {
            Kind::Json => "JSON",
            Kind::Text => "text",
            Kind::Bytes => "as it came",
        };
        let doc = format!(" The body, {how}.");
        quote! {
            #[doc = #doc]
            #variant(#ty)
        }
    });
    let doc = format!(
        " The bodies that a success of {} can have. The content type tells which it is; among several of JSON the first that reads.",
        docs::code(&item.name.to_string())
    );
    Some(quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
    })
}

/// How one of several bodies is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Json,
    Text,
    Bytes,
}

fn kind(item: &Item<'_>, case: &SuccessCase) -> Kind {
    match item.context.resolve(&case.ty) {
        TypeRef::Bytes => Kind::Bytes,
        TypeRef::String => Kind::Text,
        _ => Kind::Json,
    }
}

/// Reads one of several bodies.
fn read_case(item: &Item<'_>, name: &Ident) -> TokenStream {
    let cases = &item.operation.success.cases;
    let of = |wanted: Kind| {
        let all = cases.iter().filter(move |case| kind(item, case) == wanted);
        all.collect::<Vec<&SuccessCase>>()
    };
    let (json, text, bytes) = (of(Kind::Json), of(Kind::Text), of(Kind::Bytes));
    let read = |case: &SuccessCase| {
        let variant = ident(&case.rust_name);
        match kind(item, case) {
            Kind::Json => quote!(received.json().map(#name::#variant)),
            Kind::Text => quote!(received.text().map(#name::#variant)),
            Kind::Bytes => quote!(received.bytes().map(#name::#variant)),
        }
    };
    let other = text.first().or(bytes.first()).or(json.last());
    let Some(fallback) = other.map(|case| read(case)) else {
        return quote!(::core::result::Result::Err(
            crate::support::operations::Cause::Undocumented
        ));
    };
    let plain = match (text.first(), bytes.first()) {
        (Some(text), Some(bytes)) => {
            let (text, bytes) = (read(text), read(bytes));
            quote!(if received.is_text() { #text } else { #bytes })
        }
        _ => fallback,
    };
    let Some((last, earlier)) = json.split_last() else {
        return plain;
    };
    let tries = earlier.iter().map(|case| {
        let read = read(case);
        quote! {
            let read: ::core::result::Result<
                Self::Success,
                crate::support::operations::Cause<Self::Failure>,
            > = #read;
            if read.is_ok() {
                return read;
            }
        }
    });
    let last = read(last);
    if text.is_empty() && bytes.is_empty() {
        return quote!(#(#tries)* #last);
    }
    quote! {
        if received.is_json() {
            #(#tries)*
            return #last;
        }
        #plain
    }
}

/// The type of what a success carries.
pub(super) fn success_type(item: &Item<'_>) -> TokenStream {
    if let Some(name) = &item.bodies {
        return quote!(#name);
    }
    let Some(ty) = &item.operation.success.body else {
        return quote!(());
    };
    let ty = item.context.ty(ty);
    let event = item.operation.success.events.as_ref();
    let event = event.map(|event| item.context.ty(event));
    match reading(item) {
        Reading::Events => quote!(crate::support::operations::EventStream<#event>),
        Reading::JsonOrEvents => quote!(crate::support::operations::Delivery<#ty, #event>),
        Reading::OptionalJson => quote!(::core::option::Option<#ty>),
        _ => ty,
    }
}

/// The function `read_success`.
pub(super) fn read_success(item: &Item<'_>) -> TokenStream {
    let how = match reading(item) {
        Reading::Nothing => quote!(nothing()),
        Reading::Bytes => quote!(bytes()),
        Reading::Text => quote!(text()),
        Reading::Json => quote!(json()),
        Reading::OptionalJson => quote!(optional_json()),
        Reading::Events => quote!(events(
            <Self as crate::support::operations::Streaming>::FRAMING
        )),
        Reading::JsonOrEvents => {
            quote!(json_or_events(
                <Self as crate::support::operations::Streaming>::FRAMING
            ))
        }
    };
    let read = if let Some(name) = &item.bodies {
        read_case(item, name)
    } else {
        quote!(received.#how)
    };
    quote! {
        #[inline]
        fn read_success(
            received: &crate::support::operations::Received<'_>,
        ) -> ::core::result::Result<
            Self::Success,
            crate::support::operations::Cause<Self::Failure>,
        > {
            #read
        }
    }
}

/// What says that events may come, and how.
pub(super) fn streaming(item: &Item<'_>) -> Option<TokenStream> {
    let event = item.operation.success.events.as_ref()?;
    let (name, ty) = (&item.name, item.context.ty(event));
    let framing = framing(item, event);
    Some(quote! {
        impl crate::support::operations::Streaming for #name {
            type Event = #ty;
            const FRAMING: crate::support::operations::Framing =
                crate::support::operations::Framing::#framing;
        }
    })
}

/// What of an event its type describes: the whole event, if it is a record of `data` and what else events have.
fn framing(item: &Item<'_>, event: &TypeRef) -> TokenStream {
    let context = item.context;
    let text = |ty: &TypeRef| *context.resolve(peel(ty)) == TypeRef::String;
    let Some(data) = data_field(context, event) else {
        return if text(event) {
            quote!(Text)
        } else {
            quote!(Data)
        };
    };
    if text(&data.ty) {
        quote!(WholeText)
    } else {
        quote!(Whole)
    }
}

/// The field `data` of a record that has no fields but those of an event, or of the first member of a union of such.
fn data_field<'a>(context: &'a Context<'_>, event: &'a TypeRef) -> Option<&'a Field> {
    let TypeRef::Ref(id) = context.resolve(event) else {
        return None;
    };
    match &context.api.get(id)?.shape {
        Shape::Struct(record) => {
            let known = ["data", "event", "id", "retry"];
            let mut fields = record.fields.iter();
            let whole = fields.all(|field| known.contains(&field.wire.as_str()));
            let mut fields = record.fields.iter();
            fields.find(|field| field.wire == "data").filter(|_| whole)
        }
        Shape::Union(union) => {
            let mut members = union.members.iter();
            let first = members.next()?;
            let all = || union.members.iter().map(|member| &member.ty);
            // Unions of unions are not followed: a union may hold itself.
            let is_record = |ty: &TypeRef| super::record(context, ty).is_some();
            if !all().all(is_record) || !all().all(|ty| data_field(context, ty).is_some()) {
                return None;
            }
            data_field(context, &first.ty)
        }
        _ => None,
    }
}
