//! The errors that the docs list.

use super::Item;
use crate::emit::docs;
use crate::emit::ident::ident;
use crate::model::{ErrorResponse, Operation, StatusPattern, TypeId, TypeRef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// A type of error and the statuses that it comes with.
pub(super) struct Case<'a> {
    id: &'a TypeId,
    statuses: Vec<StatusPattern>,
}

impl<'a> Case<'a> {
    /// The type, and the statuses that it comes with.
    pub(super) fn into_parts(self) -> (&'a TypeId, Vec<StatusPattern>) {
        (self.id, self.statuses)
    }
}

/// The typed errors of an operation, each type once, in the order of the page. Of two that come with the same status
/// the first is taken.
pub(super) fn cases(operation: &Operation) -> Vec<Case<'_>> {
    let mut cases: Vec<Case<'_>> = Vec::new();
    let mut taken: BTreeSet<StatusPattern> = BTreeSet::new();
    for error in &operation.errors {
        let Some(id) = type_of(error) else { continue };
        let statuses = error.statuses.iter().copied();
        let free: Vec<StatusPattern> = statuses.filter(|status| taken.insert(*status)).collect();
        if free.is_empty() {
            continue;
        }
        match cases.iter_mut().find(|case| case.id == id) {
            Some(case) => case.statuses.extend(free),
            None => cases.push(Case { id, statuses: free }),
        }
    }
    cases
}

fn type_of(error: &ErrorResponse) -> Option<&TypeId> {
    match error.ty.as_ref()? {
        TypeRef::Ref(id) => Some(id),
        _ => None,
    }
}

/// Each case with the name of its variant.
fn variants<'a>(item: &'a Item<'_>) -> Vec<(Ident, Case<'a>)> {
    let mut names: BTreeSet<String> = BTreeSet::new();
    let cases = cases(item.operation).into_iter();
    cases
        .map(|case| {
            let def = item.context.api.get(case.id);
            let name = def.map_or(case.id.title(), |def| def.rust_path.name.as_str());
            let numbered = (2u32..).map(|number| format!("{name}{number}"));
            let free = std::iter::once(name.to_owned())
                .chain(numbered)
                .find(|name| names.insert(name.clone()));
            (ident(&free.unwrap_or_default()), case)
        })
        .collect()
}

/// The enum; `None` if the docs list no errors.
pub(super) fn item(item: &Item<'_>) -> Option<TokenStream> {
    let name = item.failure.as_ref()?;
    let variants = variants(item).into_iter().map(|(variant, case)| {
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
    for (variant, case) in variants(item) {
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
