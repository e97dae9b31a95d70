//! Documented rules: added, removed, tightened, loosened.

use super::change::Change;
use super::context::Comparison;
use super::describe::listed;
use super::effect::Effect;
use crate::model::{Condition, Constraint, Field, Limit, Rule, RuleTarget, Tier, TypeDef};
use std::cmp::Ordering;

/// Compares the rules of a type, or of one of its fields.
pub(super) fn compare(
    to: &mut Comparison<'_>,
    path: &str,
    (old_def, old_field): (&TypeDef, Option<&Field>),
    (new_def, new_field): (&TypeDef, Option<&Field>),
) {
    let old = old_field.map_or(&old_def.rules, |field| &field.rules);
    let new = new_field.map_or(&new_def.rules, |field| &field.rules);
    let mut left: Vec<&Rule> = old.iter().collect();
    let mut free: Vec<&Rule> = new.iter().collect();
    let mut pairs = Vec::new();
    let equal: fn(&Rule, &Rule) -> bool =
        |a, b| a.constraint == b.constraint && a.target == b.target && a.tier == b.tier;
    let alike: fn(&Rule, &Rule) -> bool =
        |a, b| a.target == b.target && subject(&a.constraint) == subject(&b.constraint);
    for is_same in [equal, alike] {
        left.retain(|a| {
            let Some(found) = free.iter().position(|b| is_same(a, b)) else {
                return true;
            };
            pairs.push((*a, free.remove(found)));
            false
        });
    }
    for (a, b) in pairs {
        compare_rule(to, path, a, b);
    }
    for rule in left {
        let effect = match rule.tier {
            Tier::Documentation => Effect::RuleNoted,
            _ => Effect::RuleRemoved,
        };
        to.push(
            Change::new(path, effect)
                .from(words(rule))
                .was_at(&rule.place),
        );
    }
    for rule in free {
        let effect = match rule.tier {
            Tier::Documentation => Effect::RuleNoted,
            _ => Effect::RuleAdded,
        };
        to.push(
            Change::new(path, effect)
                .to(words(rule))
                .now_at(&rule.place),
        );
    }
}

/// Compares the public constants of two records. `gone` holds the Rust names of fields that are gone: that says it.
pub(super) fn limits(to: &mut Comparison<'_>, (old, new): (&TypeDef, &TypeDef), gone: &[&str]) {
    let (before, after) = (to.old.surface.limits(old), to.new.surface.limits(new));
    let of_gone = |name: &str| {
        gone.iter()
            .any(|field| name.starts_with(&format!("{}_", field.to_uppercase())))
    };
    for (name, ty) in before {
        let change = match after.iter().find(|(other, _)| *other == name) {
            Some((_, other)) if *other == ty => continue,
            Some((_, other)) => Change::new(new.id.to_string(), Effect::LimitRetyped)
                .from(format!("{name}: {ty}"))
                .to(format!("{name}: {other}")),
            None if of_gone(&name) => continue,
            None => Change::new(new.id.to_string(), Effect::LimitRemoved).from(name),
        };
        to.push(change.between(&old.place, &new.place));
    }
}

fn compare_rule(to: &mut Comparison<'_>, path: &str, old: &Rule, new: &Rule) {
    let change = |effect| {
        Change::new(path, effect)
            .from(words(old))
            .to(words(new))
            .between(&old.place, &new.place)
    };
    if old.constraint == new.constraint && old.tier == new.tier {
        if old.phrase != new.phrase {
            to.push(Change::new(path, Effect::RuleReworded).between(&old.place, &new.place));
        }
        return;
    }
    if old.tier == Tier::Documentation && new.tier == Tier::Documentation {
        to.push(change(Effect::RuleNoted));
        return;
    }
    // A lower tier binds more.
    let tier = old.tier.cmp(&new.tier);
    let effect = match strictness(&old.constraint, &new.constraint) {
        Some(limit) => match (tier, limit) {
            (Ordering::Equal, Ordering::Equal) => return,
            (Ordering::Greater, Ordering::Greater | Ordering::Equal)
            | (Ordering::Equal, Ordering::Greater) => Effect::RuleTightened,
            (Ordering::Less, Ordering::Less | Ordering::Equal)
            | (Ordering::Equal, Ordering::Less) => Effect::RuleLoosened,
            _ => Effect::RuleChanged,
        },
        None => Effect::RuleChanged,
    };
    to.push(change(effect));
}

/// What a rule is about: rules of the same subject are one rule in two states.
fn subject(constraint: &Constraint) -> String {
    let about = |kind: &str, fields: &[String]| {
        let mut fields = fields.to_vec();
        fields.sort();
        format!("{kind} {}", fields.join(" "))
    };
    match constraint {
        Constraint::MinChars(_) => "min chars".to_owned(),
        Constraint::MaxChars(_) => "max chars".to_owned(),
        Constraint::Minimum(_) => "minimum".to_owned(),
        Constraint::Maximum(_) => "maximum".to_owned(),
        Constraint::MinItems(_) => "min items".to_owned(),
        Constraint::MaxItems(_) => "max items".to_owned(),
        Constraint::UniqueItems => "unique".to_owned(),
        Constraint::Format(_) => "format".to_owned(),
        Constraint::Prefix(text) => format!("prefix {text}"),
        Constraint::NotPrefix(text) => format!("not prefix {text}"),
        Constraint::Charset(_) => "charset".to_owned(),
        Constraint::DecimalPlaces(_) => "places".to_owned(),
        Constraint::OneOf(_) => "one of".to_owned(),
        Constraint::RequiredIf { field, .. } => format!("required if {field}"),
        Constraint::OnlyIf { field, .. } => format!("only if {field}"),
        Constraint::ForbiddenIf { field, .. } => format!("forbidden if {field}"),
        Constraint::Requires { field, .. } => format!("requires {field}"),
        // How many of some fields are present.
        Constraint::ExactlyOne(fields)
        | Constraint::AtLeastOne(fields)
        | Constraint::AtMostOne(fields)
        | Constraint::AllOrNone(fields) => about("fields", fields),
    }
}

/// Whether the new constraint allows less (`Greater`), as much (`Equal`) or more (`Less`) than the old one; `None` if
/// it allows other values.
fn strictness(old: &Constraint, new: &Constraint) -> Option<Ordering> {
    use Constraint::{
        AtLeastOne, AtMostOne, Charset, DecimalPlaces, ExactlyOne, MaxChars, MaxItems, Maximum,
        MinChars, MinItems, Minimum, OneOf,
    };
    match (old, new) {
        (old, new) if old == new => Some(Ordering::Equal),
        (MinChars(a), MinChars(b)) | (MinItems(a), MinItems(b)) => Some(b.cmp(a)),
        (MaxChars(a), MaxChars(b)) | (MaxItems(a), MaxItems(b)) => Some(a.cmp(b)),
        (DecimalPlaces(a), DecimalPlaces(b)) => Some(a.cmp(b)),
        (Minimum(a), Minimum(b)) => bounds(a, b).map(|(number, open)| number.reverse().then(open)),
        (Maximum(a), Maximum(b)) => bounds(a, b).map(|(number, open)| number.then(open)),
        (OneOf(a), OneOf(b)) => subset(a, b),
        (Charset(a), Charset(b)) => {
            let set = |set: &crate::model::Charset| {
                let mut all: Vec<String> = set.others.chars().map(String::from).collect();
                let switches = [
                    ("a-z", set.lowercase),
                    ("A-Z", set.uppercase),
                    ("0-9", set.digits),
                    ("letters", set.unicode_letters),
                ];
                all.extend(switches.iter().filter(|it| it.1).map(|it| it.0.to_owned()));
                all
            };
            subset(&set(a), &set(b))
        }
        (AtLeastOne(_) | AtMostOne(_), ExactlyOne(_)) => Some(Ordering::Greater),
        (ExactlyOne(_), AtLeastOne(_) | AtMostOne(_)) => Some(Ordering::Less),
        _ => None,
    }
}

/// [`strictness`] of lists of what is allowed.
fn subset<T: PartialEq>(old: &[T], new: &[T]) -> Option<Ordering> {
    let only = |a: &[T], b: &[T]| a.iter().filter(|item| !b.contains(item)).count();
    let (come, gone) = (only(new, old), only(old, new));
    (come == 0 || gone == 0).then_some(gone.cmp(&come))
}

/// How the old number compares with the new one, and whether the end became exclusive (`Greater`) or inclusive.
fn bounds(old: &Limit, new: &Limit) -> Option<(Ordering, Ordering)> {
    if old.except != new.except {
        return None;
    }
    let number = |limit: &Limit| limit.value.parse::<f64>().ok();
    let order = number(old)?.partial_cmp(&number(new)?)?;
    Some((order, new.exclusive.cmp(&old.exclusive)))
}

/// A rule in a few words.
pub(super) fn words(rule: &Rule) -> String {
    let what = constraint(&rule.constraint);
    let of = match rule.target {
        RuleTarget::Value => "",
        RuleTarget::Items => "each item: ",
        RuleTarget::Keys => "each key: ",
    };
    let tier = match rule.tier {
        Tier::Normative => "",
        Tier::Descriptive => " (checked when strict)",
        Tier::Documentation => " (not checked)",
    };
    format!("{of}{what}{tier}")
}

fn constraint(constraint: &Constraint) -> String {
    let limit = |limit: &Limit, inside: &str, outside: &str| {
        let sign = if limit.exclusive { outside } else { inside };
        let except = if limit.except.is_empty() {
            String::new()
        } else {
            format!(" or {}", limit.except.join(", "))
        };
        format!("{sign} {}{except}", limit.value)
    };
    match constraint {
        Constraint::MinChars(n) => format!("at least {n} characters"),
        Constraint::MaxChars(n) => format!("at most {n} characters"),
        Constraint::Minimum(it) => limit(it, "at least", "more than"),
        Constraint::Maximum(it) => limit(it, "at most", "less than"),
        Constraint::MinItems(n) => format!("at least {n} items"),
        Constraint::MaxItems(n) => format!("at most {n} items"),
        Constraint::UniqueItems => "no two items are equal".to_owned(),
        Constraint::Format(format) => format!("format {}", super::render::kebab(format)),
        Constraint::Prefix(text) => format!("starts with {text:?}"),
        Constraint::NotPrefix(text) => format!("does not start with {text:?}"),
        Constraint::Charset(set) => format!("only {}", charset(set)),
        Constraint::DecimalPlaces(n) => format!("at most {n} decimal places"),
        Constraint::OneOf(values) => format!("one of {}", listed(values)),
        Constraint::RequiredIf { field, when } => {
            format!("{field} is required when {}", condition(when))
        }
        Constraint::ExactlyOne(fields) => format!("exactly one of {}", fields.join(", ")),
        Constraint::AtLeastOne(fields) => format!("at least one of {}", fields.join(", ")),
        Constraint::AtMostOne(fields) => format!("at most one of {}", fields.join(", ")),
        Constraint::AllOrNone(fields) => format!("all or none of {}", fields.join(", ")),
        Constraint::Requires { field, needs } => format!("{field} needs {}", needs.join(", ")),
        Constraint::OnlyIf { field, when } => format!("{field} only when {}", condition(when)),
        Constraint::ForbiddenIf { field, when } => format!("no {field} when {}", condition(when)),
    }
}

fn charset(set: &crate::model::Charset) -> String {
    let switches = [
        ("a-z", set.lowercase),
        ("A-Z", set.uppercase),
        ("0-9", set.digits),
        ("letters", set.unicode_letters),
    ];
    let mut parts: Vec<&str> = switches.iter().filter(|it| it.1).map(|it| it.0).collect();
    if !set.others.is_empty() {
        parts.push(&set.others);
    }
    parts.join(" ")
}

fn condition(condition: &Condition) -> String {
    let one = |values: &[crate::model::Literal]| {
        values
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" or ")
    };
    match condition {
        Condition::Equals { field, values } => format!("{field} is {}", one(values)),
        Condition::Differs { field, values } => format!("{field} is not {}", one(values)),
        Condition::Includes { field, values } => format!("{field} includes {}", one(values)),
        Condition::Present(fields) => format!("{} is present", fields.join(" and ")),
        Condition::Absent(fields) => format!("{} is absent", fields.join(" and ")),
    }
}
