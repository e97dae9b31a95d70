//! `impl Validate` and the public limits of each type.
//!
//! Every type implements `Validate`, so that callers can be generic over it. What the implementation does is worked
//! out here: a type in which nothing can be wrong has an empty one, and is not looked into from outside.

mod choice;
mod limits;
mod literal;
mod record;
mod table;
#[cfg(test)]
mod tests;

use crate::emit::context::Context;
use crate::emit::ident::ident;
use crate::emit::lints::too_long;
use crate::enforce;
use crate::model::{Shape, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

/// The items that belong into the file of a type: its limits, if it has any, and its implementation. None for an
/// alias: what it stands for has its own.
pub(super) fn items(context: &Context<'_>, ty: &TypeDef) -> Vec<TokenStream> {
    let (api, nested) = (context.api, &context.nested);
    match &ty.shape {
        Shape::Struct(record) => {
            let rules = enforce::of_record(api, ty, record);
            let limits = limits::Limits::new(api, ty, &rules);
            let body = record::body(record, &rules, &limits, nested);
            let item = limits.item().into_iter();
            item.chain([implement(ty, &body)]).collect()
        }
        Shape::Enum(values) => vec![implement(ty, &choice::of_enum(ty, values))],
        Shape::Union(union) => vec![implement(ty, &choice::of_union(api, union, nested))],
        Shape::Alias { .. } => Vec::new(),
    }
}

fn implement(ty: &TypeDef, body: &TokenStream) -> TokenStream {
    let name = ident(&ty.rust_path.name);
    let received = enforce::is_received(ty).then(|| {
        quote! { const RECEIVED: bool = true; }
    });
    quote! {
        impl crate::support::validate::Validate for #name {
            #received
            #body
        }
    }
}

/// `fn check` with these statements, which take about so many lines; nothing if there are none.
fn check_fn(statements: &[TokenStream], lines: usize) -> TokenStream {
    if statements.is_empty() {
        return TokenStream::new();
    }
    let lint = too_long(lines);
    quote! {
        #lint
        #[inline]
        fn check(&self, at: &crate::support::validate::At<'_>, out: &mut crate::support::validate::Collector<'_>) {
            #(#statements)*
        }
    }
}
