//! `impl Validate` and the public limits of each type.
//!
//! Every type implements `Validate`, so that callers can be generic over it. What the implementation does is worked
//! out here: a type in which nothing can be wrong has an empty one, and is not looked into from outside.

mod choice;
mod limits;
mod literal;
mod nested;
mod record;
mod table;
#[cfg(test)]
mod tests;

use crate::emit::ident::ident;
use crate::emit::structs::too_long;
use crate::enforce;
use crate::model::{Api, Shape, TypeDef};
use nested::Nested;
use proc_macro2::TokenStream;
use quote::quote;

/// Writes the validators of an API's types.
#[derive(Debug)]
pub(super) struct Validators<'a> {
    api: &'a Api,
    nested: Nested<'a>,
}

impl<'a> Validators<'a> {
    /// Works out which types have something to check.
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            nested: Nested::new(api),
        }
    }

    /// The items that belong into the file of this type: its limits, if it has any, and its implementation. None for
    /// an alias: what it stands for has its own.
    pub(super) fn items(&self, ty: &TypeDef) -> Vec<TokenStream> {
        match &ty.shape {
            Shape::Struct(record) => {
                let rules = enforce::of_record(self.api, ty, record);
                let limits = limits::Limits::new(self.api, ty, &rules);
                let body = record::body(record, &rules, &limits, &self.nested);
                limits
                    .item()
                    .into_iter()
                    .chain([implement(ty, &body)])
                    .collect()
            }
            Shape::Enum(values) => vec![implement(ty, &choice::of_enum(ty, values))],
            Shape::Union(union) => vec![implement(
                ty,
                &choice::of_union(self.api, union, &self.nested),
            )],
            Shape::Alias { .. } => Vec::new(),
        }
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
