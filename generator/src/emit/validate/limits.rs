//! The documented limits of a type as public constants.

use super::ident;
use super::literal::{count, scalar_number};
use crate::emit::docs::page;
use crate::enforce::Enforced;
use crate::model::{Api, Rule, RuleTarget, TypeDef};
use crate::runtime::validate::Scalar;
use crate::surface::{self, Amount, Limit};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The limits of a type: a constant for each number that a rule on one of its fields holds.
#[derive(Debug)]
pub(super) struct Limits<'a> {
    api: &'a Api,
    ty: &'a TypeDef,
    all: Vec<Limit<'a>>,
}

impl<'a> Limits<'a> {
    /// Names the limits of these rules.
    pub(super) fn new(api: &'a Api, ty: &'a TypeDef, rules: &[Enforced<'a>]) -> Self {
        let all = surface::limits(api, rules);
        Self { api, ty, all }
    }

    /// The `impl` block with the constants; `None` if there are none.
    pub(super) fn item(&self) -> Option<TokenStream> {
        if self.all.is_empty() {
            return None;
        }
        let name = ident(&self.ty.rust_path.name);
        let constants = self.all.iter().map(|limit| constant(self.api, limit));
        Some(quote! {
            /// Documented limits.
            impl #name { #(#constants)* }
        })
    }

    /// The constant that holds the number of this rule, as a path, and whether it is a float.
    pub(super) fn name_of(&self, rule: &Rule) -> Option<(TokenStream, bool)> {
        let ty = ident(&self.ty.rust_path.name);
        let found = self
            .all
            .iter()
            .find(|limit| std::ptr::eq(limit.rule, rule))?;
        let name = ident(&found.name);
        let float = matches!(found.amount, Amount::Float(_));
        Some((quote! { #ty::#name }, float))
    }
}

fn constant(api: &Api, limit: &Limit<'_>) -> TokenStream {
    let Limit {
        rule, field, words, ..
    } = limit;
    let name: Ident = ident(&limit.name);
    let ty: Ident = ident(limit.amount.ty());
    let value = match limit.amount {
        Amount::Count(number) => count(number),
        Amount::Places(number) => count(number as usize),
        Amount::Whole(number) => scalar_number(&Scalar::Integer(number)),
        Amount::Float(number) => scalar_number(&Scalar::Float(number)),
    };
    let of = match rule.target {
        RuleTarget::Value => "",
        RuleTarget::Items => "an item of ",
        RuleTarget::Keys => "a key of ",
    };
    let link = format!(
        " {words} {of}[`{field}`](Self::{field}).",
        field = field.rust_name
    );
    let source = format!(
        " Documented on {}, line {}: {}",
        page(api, &rule.place),
        rule.place.line,
        code_span(&rule.phrase)
    );
    quote! {
        #[doc = #link]
        #[doc = ""]
        #[doc = #source]
        pub const #name: #ty = #value;
    }
}

/// Text of the docs as a code span, in which nothing is markup.
fn code_span(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut longest = 0;
    let mut run = 0;
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    if longest == 0 {
        format!("{fence}{text}{fence}")
    } else {
        format!("{fence} {text} {fence}")
    }
}
