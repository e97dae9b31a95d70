//! Do the values that the docs show satisfy a rule?

use crate::docs::{shown_json, shown_values};
use crate::enforce::Parts;
use crate::lower::constraints::subject::{About, Dropped, MinedRule, Subject, ValueKind, Witness};
use crate::model::{Constraint, Json, RuleTarget};
use crate::runtime::validate::{List, Map, Outcome, Value};

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

/// By the checks that generated crates have.
fn violates(constraint: &Constraint, value: &Json) -> bool {
    let parts = Parts::of(constraint);
    let Some(check) = parts.constraint(constraint) else {
        return false;
    };
    let is_bound = matches!(constraint, Constraint::Minimum(_) | Constraint::Maximum(_));
    let broken = |value: Value<'_>| check.of_value(value) != Outcome::Kept;
    match value {
        Json::String(text) if is_bound => broken(Value::Decimal(text)),
        Json::Array(items) => broken(Value::List(&Items(items))),
        Json::Object(entries) => broken(Value::Map(&Entries(entries))),
        scalar => broken(seen(scalar)),
    }
}

/// What a check sees of a value that is not looked into.
fn seen(value: &Json) -> Value<'_> {
    match value {
        Json::Null => Value::Absent,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(text) => match (text.parse(), text.parse()) {
            (Ok(whole), _) => Value::Integer(whole),
            (_, Ok(number)) => Value::Float(number),
            _ => Value::Present,
        },
        Json::String(text) => Value::Text(text),
        Json::Array(_) | Json::Object(_) => Value::Present,
    }
}

struct Items<'a>(&'a [Json]);

impl List for Items<'_> {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0.get(index).map_or(Value::Absent, seen)
    }
}

struct Entries<'a>(&'a [(String, Json)]);

impl Map for Entries<'_> {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>)) {
        for (key, value) in self.0 {
            visit(key, seen(value));
        }
    }
}
