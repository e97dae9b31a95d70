//! What was read, as the constraints see it.

use crate::model::Literal;
use crate::runtime::validate::{List, Map, Value};

/// A value that was read. The same value in a generated crate looks the same to its validator.
#[derive(Debug)]
pub(super) enum Held<'n> {
    Absent,
    Present,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Decimal(String),
    Text(&'n str),
    Constant(Literal),
    List(Items<'n>),
    Map(Entries<'n>),
}

/// The items of a list.
#[derive(Debug)]
pub(super) struct Items<'n>(pub(super) Vec<Held<'n>>);

/// The entries of a map.
#[derive(Debug)]
pub(super) struct Entries<'n>(pub(super) Vec<(&'n str, Held<'n>)>);

impl Held<'_> {
    /// What a check sees.
    pub(super) fn value(&self) -> Value<'_> {
        match self {
            Self::Absent => Value::Absent,
            Self::Present => Value::Present,
            Self::Bool(value) | Self::Constant(Literal::Bool(value)) => Value::Bool(*value),
            Self::Integer(value) | Self::Constant(Literal::Integer(value)) => {
                Value::Integer(*value)
            }
            Self::Float(value) => Value::Float(*value),
            Self::Decimal(text) => Value::Decimal(text),
            Self::Text(text) => Value::Text(text),
            Self::Constant(Literal::String(text)) => Value::Text(text),
            Self::List(items) => Value::List(items),
            Self::Map(entries) => Value::Map(entries),
        }
    }
}

impl List for Items<'_> {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0.get(index).map_or(Value::Absent, Held::value)
    }
}

impl Map for Entries<'_> {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>)) {
        for (key, value) in &self.0 {
            visit(key, value.value());
        }
    }
}

/// A JSON number, as a generated crate reads it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    Integer(i64),
    /// Beyond the range of the signed ones.
    Large(u64),
    Float(f64),
}

impl Number {
    /// Reads the text of a JSON number; `None` if it is too large for any.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if text == "-0" {
            return Some(Self::Float(-0.0));
        }
        if let Ok(whole) = text.parse() {
            return Some(Self::Integer(whole));
        }
        if let Ok(whole) = text.parse() {
            return Some(Self::Large(whole));
        }
        let value: f64 = text.parse().ok()?;
        value.is_finite().then_some(Self::Float(value))
    }

    /// The whole number that it is, if it is one that fits.
    pub(super) fn whole(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            Self::Large(_) => None,
            Self::Float(value) => integral(value),
        }
    }

    /// What a field of the documented kind `number` holds.
    pub(super) fn held(self) -> Held<'static> {
        match self {
            Self::Integer(value) => Held::Integer(value),
            Self::Large(_) => Held::Float(self.float()),
            Self::Float(value) => Held::Float(value),
        }
    }

    /// The nearest float.
    #[allow(clippy::cast_precision_loss, reason = "rounding is what was asked for")]
    pub(super) fn float(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Large(value) => value as f64,
            Self::Float(value) => value,
        }
    }

    /// The text that a decimal keeps of it.
    pub(super) fn decimal(self) -> String {
        match self {
            Self::Integer(value) => value.to_string(),
            Self::Large(value) => value.to_string(),
            Self::Float(value) => value.to_string(),
        }
    }
}

/// The whole number that a float is, if it is one that fits.
fn integral(value: f64) -> Option<i64> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    let whole = value.fract() == 0.0 && value.abs() < LIMIT;
    let negative_zero = value == 0.0 && value.is_sign_negative();
    #[allow(
        clippy::cast_possible_truncation,
        reason = "checked just above: the value is whole and in range"
    )]
    (whole && !negative_zero).then_some(value as i64)
}
