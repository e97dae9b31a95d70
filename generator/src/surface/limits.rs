//! The documented limits of a type, each a public constant of its own.

use crate::enforce::{Enforced, limit_scalar};
use crate::model::{Api, Behind, Constraint, Field, Rule, RuleTarget, TypeRef, behind};
use crate::runtime::validate::Scalar;
use std::collections::BTreeSet;

/// The number of a rule, and the words around it.
#[derive(Debug)]
pub(crate) struct Limit<'a> {
    /// The rule that holds the number.
    pub(crate) rule: &'a Rule,
    /// The field that the rule is on.
    pub(crate) field: &'a Field,
    /// The name of the constant: `AMOUNT_MAXIMUM`.
    pub(crate) name: String,
    /// Its type and value.
    pub(crate) amount: Amount,
    /// What it is, as the beginning of a sentence that ends with the field.
    pub(crate) words: &'static str,
}

/// A number of a type of Rust.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Amount {
    /// A number of characters or items.
    Count(usize),
    /// A number of decimal places.
    Places(u32),
    /// A value that is a whole number.
    Whole(i64),
    /// A value that is a float.
    Float(f64),
}

impl Amount {
    /// Its type.
    pub(crate) fn ty(self) -> &'static str {
        match self {
            Self::Count(_) => "usize",
            Self::Places(_) => "u32",
            Self::Whole(_) => "i64",
            Self::Float(_) => "f64",
        }
    }
}

/// Names the limits of these rules: a constant for each number that a rule on one field holds.
pub(crate) fn limits<'a>(api: &Api, rules: &[Enforced<'a>]) -> Vec<Limit<'a>> {
    let mut taken = BTreeSet::new();
    let mut all = Vec::new();
    for enforced in rules.iter().filter(|rule| !rule.is_between()) {
        let Some(field) = enforced.field else {
            continue;
        };
        let float = is_float(api, field, enforced.rule.target);
        let Some((suffix, amount, words)) = limit_of(&enforced.rule.constraint, float) else {
            continue;
        };
        let base = format!(
            "{}_{}{suffix}",
            field.rust_name.to_uppercase(),
            part(enforced.rule.target),
        );
        all.push(Limit {
            rule: enforced.rule,
            field,
            name: unused(&mut taken, &base),
            amount,
            words,
        });
    }
    all
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
    let ty = match (target, behind(api, &field.ty)) {
        (RuleTarget::Items, Behind::Plain(TypeRef::Array(item) | TypeRef::Map(item))) => item,
        _ => &field.ty,
    };
    matches!(behind(api, ty), Behind::Plain(TypeRef::Float))
}

fn part(target: RuleTarget) -> &'static str {
    match target {
        RuleTarget::Value => "",
        RuleTarget::Items => "ITEM_",
        RuleTarget::Keys => "KEY_",
    }
}

/// The end of the constant's name, its value, and the words for it.
type Parts = (&'static str, Amount, &'static str);

fn limit_of(constraint: &Constraint, float: bool) -> Option<Parts> {
    let count = |n: &u64| Some(Amount::Count(usize::try_from(*n).ok()?));
    Some(match constraint {
        Constraint::MinChars(n) => ("MIN_CHARS", count(n)?, "The fewest characters of"),
        Constraint::MaxChars(n) => ("MAX_CHARS", count(n)?, "The most characters of"),
        Constraint::MinItems(n) => ("MIN_ITEMS", count(n)?, "The fewest items of"),
        Constraint::MaxItems(n) => ("MAX_ITEMS", count(n)?, "The most items of"),
        Constraint::DecimalPlaces(n) => (
            "DECIMAL_PLACES",
            Amount::Places(*n),
            "The most decimal places of",
        ),
        Constraint::Minimum(limit) => {
            let (suffix, words) = if limit.exclusive {
                ("EXCLUSIVE_MINIMUM", "The number that is just too small for")
            } else {
                ("MINIMUM", "The least value of")
            };
            (suffix, ranged(&limit.value, float)?, words)
        }
        Constraint::Maximum(limit) => {
            let (suffix, words) = if limit.exclusive {
                ("EXCLUSIVE_MAXIMUM", "The number that is just too large for")
            } else {
                ("MAXIMUM", "The greatest value of")
            };
            (suffix, ranged(&limit.value, float)?, words)
        }
        _ => return None,
    })
}

/// A number, as a float where the field is one. Whole numbers beyond 32 bits stay whole: not every float has them.
fn ranged(text: &str, float: bool) -> Option<Amount> {
    match limit_scalar(text)? {
        Scalar::Integer(whole) if float => Some(
            i32::try_from(whole).map_or(Amount::Whole(whole), |whole| Amount::Float(whole.into())),
        ),
        Scalar::Integer(whole) => Some(Amount::Whole(whole)),
        Scalar::Float(value) => Some(Amount::Float(value)),
        Scalar::Bool(_) | Scalar::Text(_) => None,
    }
}
