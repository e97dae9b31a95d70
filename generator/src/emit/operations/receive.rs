//! The body of a success.

use super::Item;
use crate::emit::docs;
use crate::emit::ident::ident;
use crate::model::{SuccessCase, TypeRef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// How a body is read.
enum Reading {
    Nothing,
    Bytes,
    Text,
    Json,
    OptionalJson,
}

fn reading(item: &Item<'_>) -> Reading {
    let success = &item.operation.success;
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
        let ty = item.context.ty(&case.ty);
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
    match reading(item) {
        Reading::OptionalJson => quote!(::core::option::Option<#ty>),
        _ => ty,
    }
}

/// The function `read_success`.
pub(super) fn read_success(item: &Item<'_>) -> TokenStream {
    let how = match reading(item) {
        Reading::Nothing => quote!(nothing),
        Reading::Bytes => quote!(bytes),
        Reading::Text => quote!(text),
        Reading::Json => quote!(json),
        Reading::OptionalJson => quote!(optional_json),
    };
    let read = match &item.bodies {
        Some(name) => read_case(item, name),
        None => quote!(received.#how()),
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
