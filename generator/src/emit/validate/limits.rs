//! The documented limits of a type as public constants.

use super::ident;
use super::literal::{count, scalar_number};
use crate::emit::support::validate::Scalar;
use crate::enforce::{Enforced, limit_scalar};
use crate::model::{Constraint, Field, Rule, RuleTarget, TypeDef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// The limits of a type: a constant for each number that a rule on one of its fields holds.
#[derive(Debug)]
pub(super) struct Limits<'a> {
    ty: &'a TypeDef,
    all: Vec<Named<'a>>,
}

#[derive(Debug)]
struct Named<'a> {
    rule: &'a Rule,
    name: Ident,
    ty: TokenStream,
    item: TokenStream,
}

impl<'a> Limits<'a> {
    /// Names the limits of these rules.
    pub(super) fn new(ty: &'a TypeDef, rules: &[Enforced<'a>]) -> Self {
        let mut taken = BTreeSet::new();
        let mut all = Vec::new();
        for enforced in rules.iter().filter(|rule| !rule.is_between()) {
            let (Some(field), Some(limit)) = (enforced.field, limit_of(&enforced.rule.constraint))
            else {
                continue;
            };
            let base = format!(
                "{}_{}{}",
                field.rust_name.to_uppercase(),
                part(enforced.rule.target),
                limit.suffix
            );
            let name = ident(&unused(&mut taken, &base));
            let item = constant(&name, &limit, field, enforced.rule);
            all.push(Named {
                rule: enforced.rule,
                name,
                ty: limit.ty,
                item,
            });
        }
        Self { ty, all }
    }

    /// The `impl` block with the constants; `None` if there are none.
    pub(super) fn item(&self) -> Option<TokenStream> {
        if self.all.is_empty() {
            return None;
        }
        let name = ident(&self.ty.rust_path.name);
        let constants = self.all.iter().map(|limit| &limit.item);
        Some(quote! {
            /// Documented limits.
            impl #name { #(#constants)* }
        })
    }

    /// The name and the type of each constant.
    pub(super) fn names(&self) -> Vec<(String, String)> {
        let all = self.all.iter();
        all.map(|limit| (limit.name.to_string(), limit.ty.to_string()))
            .collect()
    }

    /// The constant that holds the number of this rule, as a path.
    pub(super) fn name_of(&self, rule: &Rule) -> Option<TokenStream> {
        let ty = ident(&self.ty.rust_path.name);
        let found = self
            .all
            .iter()
            .find(|limit| std::ptr::eq(limit.rule, rule))?;
        let name = &found.name;
        Some(quote! { #ty::#name })
    }
}

fn unused(taken: &mut BTreeSet<String>, base: &str) -> String {
    let mut name = base.to_owned();
    let mut number = 2;
    while !taken.insert(name.clone()) {
        name = format!("{base}_{number}");
        number += 1;
    }
    name
}

fn part(target: RuleTarget) -> &'static str {
    match target {
        RuleTarget::Value => "",
        RuleTarget::Items => "ITEM_",
        RuleTarget::Keys => "KEY_",
    }
}

/// The number of a constraint, and the words around it.
struct Limit {
    suffix: &'static str,
    ty: TokenStream,
    value: TokenStream,
    words: &'static str,
}

fn limit_of(constraint: &Constraint) -> Option<Limit> {
    let counted = |suffix, n: &u64, words| {
        Some(Limit {
            suffix,
            ty: quote!(usize),
            value: count(usize::try_from(*n).ok()?),
            words,
        })
    };
    match constraint {
        Constraint::MinChars(n) => counted("MIN_CHARS", n, "The fewest characters of"),
        Constraint::MaxChars(n) => counted("MAX_CHARS", n, "The most characters of"),
        Constraint::MinItems(n) => counted("MIN_ITEMS", n, "The fewest items of"),
        Constraint::MaxItems(n) => counted("MAX_ITEMS", n, "The most items of"),
        Constraint::DecimalPlaces(n) => Some(Limit {
            suffix: "DECIMAL_PLACES",
            ty: quote!(u32),
            value: count(usize::try_from(*n).ok()?),
            words: "The most decimal places of",
        }),
        Constraint::Minimum(limit) if limit.exclusive => ranged(
            "EXCLUSIVE_MINIMUM",
            &limit.value,
            "The number that is just too small for",
        ),
        Constraint::Minimum(limit) => ranged("MINIMUM", &limit.value, "The least value of"),
        Constraint::Maximum(limit) if limit.exclusive => ranged(
            "EXCLUSIVE_MAXIMUM",
            &limit.value,
            "The number that is just too large for",
        ),
        Constraint::Maximum(limit) => ranged("MAXIMUM", &limit.value, "The greatest value of"),
        _ => None,
    }
}

fn ranged(suffix: &'static str, text: &str, words: &'static str) -> Option<Limit> {
    let scalar = limit_scalar(text)?;
    Some(Limit {
        suffix,
        ty: if matches!(scalar, Scalar::Float(_)) {
            quote!(f64)
        } else {
            quote!(i64)
        },
        value: scalar_number(&scalar),
        words,
    })
}

fn constant(name: &Ident, limit: &Limit, field: &Field, rule: &Rule) -> TokenStream {
    let Limit {
        ty, value, words, ..
    } = limit;
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
        code_span(&rule.place.page),
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
