//! Whether a value keeps a constraint.

use super::constraint::{Constraint, Limit, Scalar};
use super::value::{List, Value};
use std::cmp::Ordering;

/// A field of a record that constraints between fields look at: its wire name and its value.
pub type Slot<'a> = (&'a str, Value<'a>);

/// The result of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The constraint is kept, or it is not about values of this kind.
    Kept,
    /// It is broken.
    Broken {
        /// The count that breaks it, where something is counted.
        actual: Option<usize>,
    },
}

const BROKEN: Outcome = Outcome::Broken { actual: None };

impl Constraint<'_> {
    /// Checks a single value. Constraints between fields are kept, and so are those about another kind of value.
    #[must_use]
    pub fn of_value(&self, value: Value<'_>) -> Outcome {
        match (*self, value) {
            (Constraint::MinChars(min), Value::Text(text)) => {
                // The character after the last is never looked for: a long text is not counted to its end.
                if min == 0 || text.chars().nth(min - 1).is_some() {
                    Outcome::Kept
                } else {
                    counted(text.chars().count())
                }
            }
            (Constraint::MaxChars(max), Value::Text(text)) => {
                // No text has more characters than bytes.
                if text.len() <= max || text.chars().nth(max).is_none() {
                    Outcome::Kept
                } else {
                    counted(text.chars().count())
                }
            }
            (Constraint::Minimum(limit), _) => within(value, &limit, Ordering::Less),
            (Constraint::Maximum(limit), _) => within(value, &limit, Ordering::Greater),
            (Constraint::MinItems(min), _) => match entries(value) {
                Some(count) if count < min => counted(count),
                _ => Outcome::Kept,
            },
            (Constraint::MaxItems(max), _) => match entries(value) {
                Some(count) if count > max => counted(count),
                _ => Outcome::Kept,
            },
            (Constraint::UniqueItems, Value::List(list)) => kept_if(!has_repetition(list)),
            (Constraint::OneOf(allowed), _) => {
                kept_if(!is_scalar(value) || allowed.iter().any(|allowed| equals(value, *allowed)))
            }
            (constraint, Value::Text(text) | Value::Decimal(text)) => constraint.of_text(text),
            _ => Outcome::Kept,
        }
    }

    fn of_text(&self, text: &str) -> Outcome {
        kept_if(match self {
            Constraint::Format(format) => format.matches(text),
            Constraint::Prefix(prefix) => text.starts_with(prefix),
            Constraint::NotPrefix(prefix) => !text.starts_with(prefix),
            Constraint::Charset(set) => text.chars().all(|c| set.has(c)),
            Constraint::DecimalPlaces(places) => has_places(text, *places),
            _ => true,
        })
    }

    /// Checks the fields of a record. Constraints on a single value are kept. A field that is not among `fields` is
    /// absent.
    #[must_use]
    pub fn of_fields(&self, fields: &[Slot<'_>]) -> Outcome {
        let has = |name: &str| find(fields, name).is_present();
        match self {
            Constraint::RequiredIf { field, when } => kept_if(has(field) || !when.holds(fields)),
            Constraint::OnlyIf { field, when } => kept_if(!has(field) || when.holds(fields)),
            Constraint::ForbiddenIf { field, when } => kept_if(!has(field) || !when.holds(fields)),
            Constraint::Requires { field, needs } => {
                kept_if(!has(field) || needs.iter().all(|name| has(name)))
            }
            Constraint::ExactlyOne(names) => counted_unless(names, fields, |n, _| n == 1),
            Constraint::AtLeastOne(names) => counted_unless(names, fields, |n, _| n >= 1),
            Constraint::AtMostOne(names) => counted_unless(names, fields, |n, _| n <= 1),
            Constraint::AllOrNone(names) => {
                counted_unless(names, fields, |n, of| n == 0 || n == of)
            }
            _ => Outcome::Kept,
        }
    }
}

/// The value of the field of this name.
pub(super) fn find<'a>(fields: &[Slot<'a>], name: &str) -> Value<'a> {
    fields
        .iter()
        .find(|(key, _)| *key == name)
        .map_or(Value::Absent, |(_, value)| *value)
}

fn kept_if(kept: bool) -> Outcome {
    if kept { Outcome::Kept } else { BROKEN }
}

fn counted(count: usize) -> Outcome {
    Outcome::Broken {
        actual: Some(count),
    }
}

fn counted_unless(
    names: &[&str],
    fields: &[Slot<'_>],
    kept: impl Fn(usize, usize) -> bool,
) -> Outcome {
    let present = names
        .iter()
        .filter(|name| find(fields, name).is_present())
        .count();
    if kept(present, names.len()) {
        Outcome::Kept
    } else {
        counted(present)
    }
}

fn entries(value: Value<'_>) -> Option<usize> {
    match value {
        Value::List(list) => Some(list.count()),
        Value::Map(map) => Some(map.count()),
        _ => None,
    }
}

fn is_scalar(value: Value<'_>) -> bool {
    matches!(
        value,
        Value::Bool(_) | Value::Integer(_) | Value::Float(_) | Value::Decimal(_) | Value::Text(_)
    )
}

/// Keeps a range whose end is `limit`, and whose values never compare to it as `outside`.
fn within(value: Value<'_>, limit: &Limit<'_>, outside: Ordering) -> Outcome {
    let Some(order) = compare(value, limit.value) else {
        return Outcome::Kept;
    };
    let inside = order != outside && !(limit.exclusive && order == Ordering::Equal);
    kept_if(inside || limit.except.iter().any(|allowed| equals(value, *allowed)))
}

/// Compares numbers; `None` if either is none.
pub(super) fn compare(value: Value<'_>, with: Scalar<'_>) -> Option<Ordering> {
    match (value, with) {
        (Value::Integer(a), Scalar::Integer(b)) => Some(a.cmp(&b)),
        (Value::Integer(a), Scalar::Float(b)) => as_float(a).partial_cmp(&b),
        (Value::Float(a), Scalar::Integer(b)) => a.partial_cmp(&as_float(b)),
        (Value::Float(a), Scalar::Float(b)) => a.partial_cmp(&b),
        (Value::Decimal(text), _) => match text.parse() {
            Ok(whole) => compare(Value::Integer(whole), with),
            Err(_) => compare(Value::Float(text.parse().ok()?), with),
        },
        _ => None,
    }
}

// Beyond 2^53 the nearest float is as near as a limit with a fraction can be.
#[allow(clippy::cast_precision_loss)]
fn as_float(whole: i64) -> f64 {
    whole as f64
}

/// Whether a value is this constant.
pub(super) fn equals(value: Value<'_>, constant: Scalar<'_>) -> bool {
    match (value, constant) {
        (Value::Text(a), Scalar::Text(b)) => a == b,
        (Value::Bool(a), Scalar::Bool(b)) => a == b,
        _ => compare(value, constant) == Some(Ordering::Equal),
    }
}

/// Whether text is a decimal number with at most this many digits after the point.
fn has_places(text: &str, most: u32) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    digits(whole)
        && digits(places)
        && !(whole.is_empty() && places.is_empty())
        && u32::try_from(places.len()).is_ok_and(|count| count <= most)
}

/// Up to this many items are compared pair by pair; more are sorted first, which allocates.
const PAIRWISE: usize = 32;

fn has_repetition(list: &dyn List) -> bool {
    let count = list.count();
    if count <= PAIRWISE {
        return (1..count)
            .any(|i| (0..i).any(|j| order(list.item(i), list.item(j)) == Some(Ordering::Equal)));
    }
    let mut items: Vec<Value<'_>> = (0..count).map(|index| list.item(index)).collect();
    items.sort_by(|a, b| rank(*a).cmp(&rank(*b)).then_with(|| total(*a, *b)));
    items.windows(2).any(|pair| match pair {
        [a, b] => order(*a, *b) == Some(Ordering::Equal),
        _ => false,
    })
}

/// Orders scalars of one kind; everything else is equal to nothing.
fn order(a: Value<'_>, b: Value<'_>) -> Option<Ordering> {
    match (a, b) {
        (Value::Text(a), Value::Text(b)) | (Value::Decimal(a), Value::Decimal(b)) => Some(a.cmp(b)),
        (Value::Bool(a), Value::Bool(b)) => Some(a.cmp(&b)),
        (_, Value::Integer(b)) => compare(a, Scalar::Integer(b)),
        (_, Value::Float(b)) => compare(a, Scalar::Float(b)),
        _ => None,
    }
}

/// An order that sorts equal scalars next to each other.
fn total(a: Value<'_>, b: Value<'_>) -> Ordering {
    match (a, b) {
        (Value::Integer(a), Value::Integer(b)) => a.cmp(&b),
        (Value::Integer(a), Value::Float(b)) => as_float(a).total_cmp(&b),
        (Value::Float(a), Value::Integer(b)) => a.total_cmp(&as_float(b)),
        (Value::Float(a), Value::Float(b)) => a.total_cmp(&b),
        _ => order(a, b).unwrap_or(Ordering::Equal),
    }
}

fn rank(value: Value<'_>) -> u8 {
    match value {
        Value::Absent => 0,
        Value::Present | Value::List(_) | Value::Map(_) => 1,
        Value::Bool(_) => 2,
        Value::Integer(_) | Value::Float(_) => 3,
        Value::Decimal(_) => 4,
        Value::Text(_) => 5,
    }
}
