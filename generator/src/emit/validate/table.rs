//! Tables of rules.

use super::limits::Limits;
use super::literal::{count, scalar, scalars};
use crate::enforce::{Enforced, Parts};
use crate::model::{self, Rule, RuleTarget, Tier};
use crate::runtime::validate::{Charset, Condition, Constraint, Limit};
use heck::ToUpperCamelCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// A static table of these rules. Inside the function that checks them, the runtime is called `v`.
pub(super) fn item(name: &Ident, rules: &[&Enforced<'_>], limits: &Limits<'_>) -> TokenStream {
    let rows: Vec<TokenStream> = rules.iter().filter_map(|rule| row(rule, limits)).collect();
    let count = Literal::usize_unsuffixed(rows.len());
    quote! { static #name: [v::Rule; #count] = [#(#rows),*]; }
}

/// About how many lines a rule takes, in its table and where it is checked.
pub(super) fn lines(enforced: &Enforced<'_>) -> usize {
    let listed = match &enforced.constraint {
        model::Constraint::OneOf(values) => values.len(),
        _ => 0,
    };
    15 + listed + 4 * enforced.looks_at.len()
}

fn row(enforced: &Enforced<'_>, limits: &Limits<'_>) -> Option<TokenStream> {
    let parts = Parts::of(&enforced.constraint);
    let constraint = parts.constraint(&enforced.constraint)?;
    let value = limits.name_of(enforced.rule);
    Some(rule(enforced.rule, &expression(&constraint, value)))
}

/// A row: who says it, of what, and what must hold.
fn rule(rule: &Rule, constraint: &TokenStream) -> TokenStream {
    let by = match rule.tier {
        Tier::Normative => format_ident!("normative"),
        Tier::Descriptive | Tier::Documentation => format_ident!("descriptive"),
    };
    let of = match rule.target {
        RuleTarget::Value => TokenStream::new(),
        RuleTarget::Items => quote!(.of_items()),
        RuleTarget::Keys => quote!(.of_keys()),
    };
    let page = &rule.place.page;
    let line = Literal::u32_unsuffixed(rule.place.line);
    let phrase = &rule.phrase;
    quote! { v::Rule::#by(#page, #line, #phrase, #constraint) #of }
}

/// The constraint as an expression. `limit` names the constant that holds its number, if there is one.
fn expression(constraint: &Constraint<'_>, limit: Option<(TokenStream, bool)>) -> TokenStream {
    // The code of a constraint and the name of its variant are the same words.
    let variant = format_ident!("{}", constraint.code().to_upper_camel_case());
    let arguments = match constraint {
        Constraint::MinChars(n)
        | Constraint::MaxChars(n)
        | Constraint::MinItems(n)
        | Constraint::MaxItems(n) => {
            let n = limit.map_or_else(|| count(*n), |(name, _)| name);
            quote! { (#n) }
        }
        Constraint::DecimalPlaces(n) | Constraint::MaxDepth(n) => {
            let plain = || Literal::u32_unsuffixed(*n).into_token_stream();
            let n = limit.map_or_else(plain, |(name, _)| name);
            quote! { (#n) }
        }
        Constraint::Minimum(at) | Constraint::Maximum(at) => range(at, limit),
        Constraint::UniqueItems => TokenStream::new(),
        Constraint::Format(format) => {
            let format = format_ident!("{}", format.as_str().to_upper_camel_case());
            quote! { (v::Format::#format) }
        }
        Constraint::Prefix(text) | Constraint::NotPrefix(text) => quote! { (#text) },
        Constraint::Charset(set) => charset(set),
        Constraint::OneOf(values) => {
            let values = scalars(values);
            quote! { (#values) }
        }
        Constraint::RequiredIf { field, when }
        | Constraint::OnlyIf { field, when }
        | Constraint::ForbiddenIf { field, when } => {
            let when = condition(when);
            quote! { { field: #field, when: #when } }
        }
        Constraint::Requires { field, needs } => {
            quote! { { field: #field, needs: &[#(#needs),*] } }
        }
        Constraint::ExactlyOne(names)
        | Constraint::AtLeastOne(names)
        | Constraint::AtMostOne(names)
        | Constraint::AllOrNone(names) => quote! { (&[#(#names),*]) },
    };
    quote! { v::Constraint::#variant #arguments }
}

fn range(at: &Limit<'_>, limit: Option<(TokenStream, bool)>) -> TokenStream {
    let value = match limit {
        Some((name, true)) => quote! { v::Scalar::Float(#name) },
        Some((name, false)) => scalar(&at.value, Some(name)),
        None => scalar(&at.value, None),
    };
    let kind = format_ident!(
        "{}",
        if at.exclusive {
            "exclusive"
        } else {
            "inclusive"
        }
    );
    let except = (!at.except.is_empty()).then(|| {
        let values = scalars(at.except);
        quote! { .except(#values) }
    });
    quote! { (v::Limit::#kind(#value) #except) }
}

fn charset(set: &Charset<'_>) -> TokenStream {
    let Charset {
        lowercase,
        uppercase,
        digits,
        unicode_letters,
        others,
    } = set;
    quote! {
        (v::Charset {
            lowercase: #lowercase,
            uppercase: #uppercase,
            digits: #digits,
            unicode_letters: #unicode_letters,
            others: #others,
        })
    }
}

fn condition(when: &Condition<'_>) -> TokenStream {
    let (variant, field, values) = match when {
        Condition::Equals { field, values } => ("Equals", field, values),
        Condition::Differs { field, values } => ("Differs", field, values),
        Condition::Includes { field, values } => ("Includes", field, values),
        Condition::Present(names) => return quote! { v::Condition::Present(&[#(#names),*]) },
        Condition::Absent(names) => return quote! { v::Condition::Absent(&[#(#names),*]) },
    };
    let (variant, values) = (format_ident!("{variant}"), scalars(values));
    quote! { v::Condition::#variant { field: #field, values: #values } }
}
