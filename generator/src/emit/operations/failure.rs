//! The errors that the docs list.

use super::Item;
use crate::emit::docs;
use crate::emit::field::FieldPlan;
use crate::emit::ident::ident;
use crate::model::{Presence, StatusPattern, TypeId, TypeRef, holds_secrets, peel};
use crate::names::words::fold;
use crate::surface::failures;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// A variant of the enum.
struct Case<'a> {
    variant: Ident,
    id: &'a TypeId,
    statuses: Vec<StatusPattern>,
}

/// The cases with the names of their variants.
fn variants<'a>(item: &'a Item<'_>) -> Vec<Case<'a>> {
    let mut names: BTreeSet<String> = BTreeSet::new();
    let cases = failures(item.operation).into_iter();
    cases
        .map(|(id, statuses)| {
            let def = item.context.api.get(id);
            let name = def.map_or(id.title(), |def| def.rust_path.name.as_str());
            let numbered = (2u32..).map(|number| format!("{name}{number}"));
            let free = std::iter::once(name.to_owned())
                .chain(numbered)
                .find(|name| names.insert(name.clone()));
            Case {
                variant: ident(&free.unwrap_or_default()),
                id,
                statuses,
            }
        })
        .collect()
}

/// The enum; `None` if the docs list no errors.
pub(super) fn item(item: &Item<'_>) -> Option<TokenStream> {
    let name = item.failure.as_ref()?;
    let variants = variants(item).into_iter().map(|case| {
        let variant = case.variant;
        let ty = item.context.ty(&TypeRef::Ref(case.id.clone()));
        let statuses: Vec<String> = case.statuses.iter().copied().map(shown).collect();
        let doc = format!(" With status {}.", statuses.join(", "));
        // Boxed, so that results stay small: errors are rare, and some of them are large.
        quote! {
            #[doc = #doc]
            #variant(::std::boxed::Box<#ty>)
        }
    });
    let doc = format!(
        " The errors that the docs list for {}.",
        docs::code(&item.name.to_string())
    );
    Some(quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
    })
}

fn shown(status: StatusPattern) -> String {
    match status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Class(digit) => format!("{digit}XX"),
    }
}

/// What the fields that hold a message for people are called, the best first.
const MESSAGES: [&str; 9] = [
    "message",
    "errormessage",
    "errordescription",
    "detail",
    "details",
    "reason",
    "description",
    "title",
    "error",
];

/// What tells the message of each error that has one, and whether they hold secrets.
pub(super) fn message(item: &Item<'_>) -> Option<TokenStream> {
    let name = item.failure.as_ref()?;
    let variants = variants(item);
    let arms: Vec<TokenStream> = variants
        .iter()
        .filter_map(|case| {
            let variant = &case.variant;
            let message = message_of(item, &TypeRef::Ref(case.id.clone()), &quote!(error), true)?;
            Some(quote!(Self::#variant(error) => #message,))
        })
        .collect();
    let errors = variants.iter().map(|case| case.id);
    let secrets = holds_secrets(item.context.api, errors).then(|| {
        quote!(
            const HOLDS_SECRETS: bool = true;
        )
    });
    let body = (!arms.is_empty()).then(|| {
        let rest =
            (arms.len() < variants.len()).then(|| quote!(_ => ::core::option::Option::None,));
        quote! {
            #[inline]
            fn message(&self) -> ::core::option::Option<&str> {
                match self {
                    #(#arms)*
                    #rest
                }
            }
        }
    });
    Some(quote! {
        impl crate::support::operations::Failure for #name { #secrets #body }
    })
}

/// The expression of the message in a value of a record type; `deeper` is whether it may be in a record of its own.
fn message_of(
    item: &Item<'_>,
    ty: &TypeRef,
    value: &TokenStream,
    deeper: bool,
) -> Option<TokenStream> {
    let (def, record) = super::record(item.context, ty)?;
    let plans: Vec<FieldPlan<'_>> = item.context.fields(def, &record.fields);
    let known = MESSAGES.iter().flat_map(|name| {
        plans
            .iter()
            .filter(move |plan| fold(&plan.field.name) == *name)
    });
    let candidates: Vec<&FieldPlan<'_>> = known.filter(|plan| !plan.field.secret).collect();
    let text = candidates.iter().find(|plan| {
        !plan.field.boxed && *item.context.resolve(peel(&plan.field.ty)) == TypeRef::String
    });
    if let Some(plan) = text {
        let field = &plan.ident;
        return match plan.presence {
            Presence::Required => Some(quote!(::core::option::Option::Some(&#value.#field))),
            Presence::Nullable | Presence::Lenient | Presence::Optional => {
                Some(quote!(#value.#field.as_deref()))
            }
            Presence::Patch | Presence::Constant => None,
        };
    }
    // `error: {message}`.
    candidates.iter().filter(|_| deeper).find_map(|plan| {
        let field = &plan.ident;
        match plan.presence {
            Presence::Required => message_of(item, &plan.field.ty, &quote!(#value.#field), false),
            Presence::Nullable | Presence::Lenient | Presence::Optional => {
                let inner = message_of(item, peel(&plan.field.ty), &quote!(inner), false)?;
                Some(quote!(#value.#field.as_ref().and_then(|inner| #inner)))
            }
            Presence::Patch | Presence::Constant => None,
        }
    })
}

/// The function `read_failure`.
pub(super) fn read(item: &Item<'_>) -> TokenStream {
    let Some(name) = &item.failure else {
        return quote! {
            #[inline]
            fn read_failure(
                _received: &crate::support::operations::Received<'_>,
            ) -> crate::support::operations::Cause<Self::Failure> {
                crate::support::operations::Cause::Undocumented
            }
        };
    };
    let mut codes = Vec::new();
    let mut classes = Vec::new();
    for case in variants(item) {
        let variant = &case.variant;
        let call = quote!(received.failure(#name::#variant));
        let single = codes_of(&case.statuses);
        if !single.is_empty() {
            codes.push(quote!(#(#single)|* => #call,));
        }
        let ranges: Vec<TokenStream> = case.statuses.iter().copied().filter_map(class).collect();
        if !ranges.is_empty() {
            classes.push(quote!(#(#ranges)|* => #call,));
        }
    }
    // A status of its own comes before its class.
    quote! {
        #[inline]
        fn read_failure(
            received: &crate::support::operations::Received<'_>,
        ) -> crate::support::operations::Cause<Self::Failure> {
            match received.status() {
                #(#codes)*
                #(#classes)*
                _ => crate::support::operations::Cause::Undocumented,
            }
        }
    }
}

/// The patterns of single codes; three or more in a row are a range.
fn codes_of(statuses: &[StatusPattern]) -> Vec<TokenStream> {
    let code = |status: &StatusPattern| match status {
        StatusPattern::Code(code) => Some(i64::from(*code)),
        StatusPattern::Class(_) => None,
    };
    let codes: BTreeSet<i64> = statuses.iter().filter_map(code).collect();
    let mut runs: Vec<(i64, i64)> = Vec::new();
    for code in codes {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == code => *last = code,
            _ => runs.push((code, code)),
        }
    }
    let mut patterns = Vec::new();
    for (first, last) in runs {
        let (low, high) = (crate::emit::number(first), crate::emit::number(last));
        match last - first {
            0 => patterns.push(low),
            1 => patterns.extend([low, high]),
            _ => patterns.push(quote!(#low..=#high)),
        }
    }
    patterns
}

fn class(status: StatusPattern) -> Option<TokenStream> {
    match status {
        StatusPattern::Code(_) => None,
        StatusPattern::Class(digit) => {
            let low = crate::emit::number(i64::from(digit) * 100);
            let high = crate::emit::number(i64::from(digit) * 100 + 99);
            Some(quote!(#low..=#high))
        }
    }
}
