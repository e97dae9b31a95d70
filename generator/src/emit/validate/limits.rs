//! The documented limits of a type as public constants.

use super::ident;
use super::literal::{count, scalar_number};
use crate::emit::docs::page;
use crate::enforce::{self, Enforced, Resolved, limit_scalar};
use crate::model::{Api, Constraint, Field, Rule, RuleTarget, TypeDef, TypeRef};
use crate::runtime::validate::Scalar;
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
    /// Whether it is a float.
    float: bool,
    ty: TokenStream,
    item: TokenStream,
}

impl<'a> Limits<'a> {
    /// Names the limits of these rules.
    pub(super) fn new(api: &Api, ty: &'a TypeDef, rules: &[Enforced<'a>]) -> Self {
        let mut taken = BTreeSet::new();
        let mut all = Vec::new();
        for enforced in rules.iter().filter(|rule| !rule.is_between()) {
            let Some(field) = enforced.field else {
                continue;
            };
            let float = is_float(api, field, enforced.rule.target);
            let Some(limit) = limit_of(&enforced.rule.constraint, float) else {
                continue;
            };
            let base = format!(
                "{}_{}{}",
                field.rust_name.to_uppercase(),
                part(enforced.rule.target),
                limit.suffix
            );
            let name = ident(&unused(&mut taken, &base));
            let item = constant(api, &name, &limit, field, enforced.rule);
            all.push(Named {
                rule: enforced.rule,
                name,
                float: limit.float,
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

    /// The constant that holds the number of this rule, as a path, and whether it is a float.
    pub(super) fn name_of(&self, rule: &Rule) -> Option<(TokenStream, bool)> {
        let ty = ident(&self.ty.rust_path.name);
        let found = self
            .all
            .iter()
            .find(|limit| std::ptr::eq(limit.rule, rule))?;
        let name = &found.name;
        Some((quote! { #ty::#name }, found.float))
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

/// Whether the values that a rule is about are floats in Rust.
fn is_float(api: &Api, field: &Field, target: RuleTarget) -> bool {
    let ty = match (target, enforce::resolve(api, &field.ty)) {
        (RuleTarget::Items, Resolved::Plain(TypeRef::Array(item) | TypeRef::Map(item))) => item,
        _ => &field.ty,
    };
    matches!(enforce::resolve(api, ty), Resolved::Plain(TypeRef::Float))
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
    /// Whether it is a float.
    float: bool,
    words: &'static str,
}

fn limit_of(constraint: &Constraint, float: bool) -> Option<Limit> {
    let counted = |suffix, n: &u64, words| {
        Some(Limit {
            suffix,
            ty: quote!(usize),
            value: count(usize::try_from(*n).ok()?),
            float: false,
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
            float: false,
            words: "The most decimal places of",
        }),
        Constraint::Minimum(limit) => {
            let (suffix, words) = if limit.exclusive {
                ("EXCLUSIVE_MINIMUM", "The number that is just too small for")
            } else {
                ("MINIMUM", "The least value of")
            };
            ranged(&limit.value, float, suffix, words)
        }
        Constraint::Maximum(limit) => {
            let (suffix, words) = if limit.exclusive {
                ("EXCLUSIVE_MAXIMUM", "The number that is just too large for")
            } else {
                ("MAXIMUM", "The greatest value of")
            };
            ranged(&limit.value, float, suffix, words)
        }
        _ => None,
    }
}

/// A number, as a float where the field is one. Whole numbers beyond 32 bits stay whole: not every float has them.
fn ranged(text: &str, float: bool, suffix: &'static str, words: &'static str) -> Option<Limit> {
    let scalar = match limit_scalar(text)? {
        Scalar::Integer(whole) if float => {
            i32::try_from(whole).map_or(Scalar::Integer(whole), |whole| Scalar::Float(whole.into()))
        }
        scalar => scalar,
    };
    let float = matches!(scalar, Scalar::Float(_));
    Some(Limit {
        suffix,
        ty: if float { quote!(f64) } else { quote!(i64) },
        value: scalar_number(&scalar),
        float,
        words,
    })
}

fn constant(api: &Api, name: &Ident, limit: &Limit, field: &Field, rule: &Rule) -> TokenStream {
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
