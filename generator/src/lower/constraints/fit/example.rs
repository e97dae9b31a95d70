//! Do the values that the docs show satisfy a rule?

use super::check;
use crate::docs::{shown_json, shown_values};
use crate::lower::constraints::subject::{About, Dropped, MinedRule, Subject, ValueKind, Witness};
use crate::model::{Constraint, Json, Limit, Literal, RuleTarget};

/// The rule, or why it was dropped.
pub(crate) fn judge(rule: MinedRule, subject: &Subject<'_>) -> Result<MinedRule, Box<Dropped>> {
    if rule.about != About::Value {
        return Ok(rule);
    }
    let witnesses = [
        (subject.example, Witness::Example),
        (subject.default, Witness::Default),
    ];
    for (cell, witness) in witnesses {
        for value in cell
            .map(|cell| shown(cell, &subject.kind))
            .unwrap_or_default()
        {
            if breaks(&rule, &value) {
                let value = value.to_string();
                return Err(Box::new(Dropped {
                    rule,
                    value,
                    witness,
                }));
            }
        }
    }
    Ok(rule)
}

/// The values of a cell.
fn shown(cell: &str, kind: &ValueKind) -> Vec<Json> {
    let is_text = matches!(kind, ValueKind::String | ValueKind::Decimal);
    let values = shown_values(cell).into_iter();
    values
        .filter_map(|text| shown_json(&text, is_text))
        .collect()
}

/// Whether the value breaks the rule. Values of another kind judge nothing.
fn breaks(rule: &MinedRule, value: &Json) -> bool {
    match (rule.target, value) {
        (RuleTarget::Value, value) => violates(&rule.constraint, value),
        (RuleTarget::Items, Json::Array(items)) => {
            items.iter().any(|item| violates(&rule.constraint, item))
        }
        (RuleTarget::Items, Json::Object(entries)) => entries
            .iter()
            .any(|(_, item)| violates(&rule.constraint, item)),
        (RuleTarget::Keys, Json::Object(entries)) => entries
            .iter()
            .any(|(key, _)| violates(&rule.constraint, &Json::String(key.clone()))),
        _ => false,
    }
}

fn violates(constraint: &Constraint, value: &Json) -> bool {
    match (constraint, value) {
        (Constraint::MinChars(least), Json::String(text)) => characters(text) < *least,
        (Constraint::MaxChars(most), Json::String(text)) => characters(text) > *most,
        (Constraint::MinItems(least), Json::Array(items)) => size(items.len()) < *least,
        (Constraint::MaxItems(most), Json::Array(items)) => size(items.len()) > *most,
        (Constraint::MinItems(least), Json::Object(entries)) => size(entries.len()) < *least,
        (Constraint::MaxItems(most), Json::Object(entries)) => size(entries.len()) > *most,
        (Constraint::UniqueItems, Json::Array(items)) => items
            .iter()
            .enumerate()
            .any(|(index, item)| items.iter().skip(index + 1).any(|other| other == item)),
        (Constraint::Minimum(limit), Json::Number(text) | Json::String(text)) => {
            outside(limit, text, true)
        }
        (Constraint::Maximum(limit), Json::Number(text) | Json::String(text)) => {
            outside(limit, text, false)
        }
        (Constraint::OneOf(literals), Json::String(text)) => !literals
            .iter()
            .any(|literal| matches!(literal, Literal::String(known) if known == text)),
        (Constraint::OneOf(literals), Json::Number(text)) => !literals.iter().any(
            |literal| matches!(literal, Literal::Integer(known) if known.to_string() == *text),
        ),
        (constraint, Json::String(text)) => check::text_breaks(constraint, text),
        _ => false,
    }
}

fn characters(text: &str) -> u64 {
    size(text.chars().count())
}

fn size(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn outside(limit: &Limit, text: &str, low: bool) -> bool {
    let (Ok(value), Ok(end)) = (text.parse::<f64>(), limit.value.parse::<f64>()) else {
        return false;
    };
    if limit.except.iter().any(|known| {
        known
            .parse::<f64>()
            .is_ok_and(|known| (known - value).abs() < f64::EPSILON)
    }) {
        return false;
    }
    if low {
        value < end || (limit.exclusive && value <= end)
    } else {
        value > end || (limit.exclusive && value >= end)
    }
}
