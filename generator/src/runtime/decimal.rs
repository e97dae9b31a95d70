//! A decimal number, as text.

use super::notation::Notation;
use super::number::Number;
use super::wire::{Blank, Digits};
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A decimal number, kept as text so that no digit is lost to binary fractions.
///
/// APIs write decimals as JSON strings or as JSON numbers; a decimal that was read is written the same way again, any
/// other as the docs show the field.
#[derive(Clone, Debug)]
pub struct Decimal {
    text: String,
    notation: Option<Notation>,
}

impl Decimal {
    /// A decimal that is written as the docs show it, as a JSON string if they do not. The text is not checked.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            notation: None,
        }
    }

    /// A decimal that is written as a JSON number; most formats have room for the digits of an [`f64`] only.
    #[must_use]
    pub fn number(number: impl Into<Number>) -> Self {
        Self {
            text: number.into().to_string(),
            notation: Some(Notation::Number),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it is a JSON number wherever it is written.
    #[must_use]
    pub const fn is_number(&self) -> bool {
        matches!(self.notation, Some(Notation::Number))
    }
}

/// By text, however it is written.
impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl From<&str> for Decimal {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Decimal {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Blank for Decimal {
    fn blank() -> Self {
        Self::new(String::new())
    }
}

impl Digits for Decimal {
    fn write_as<S: Serializer>(&self, notation: Notation, output: S) -> Result<S::Ok, S::Error> {
        if self.notation.unwrap_or(notation) == Notation::String {
            return output.serialize_str(&self.text);
        }
        if let Ok(whole) = self.text.parse() {
            return output.serialize_i64(whole);
        }
        if let Ok(whole) = self.text.parse() {
            return output.serialize_u64(whole);
        }
        match self.text.parse() {
            Ok(float) => output.serialize_f64(float),
            Err(_) => output.serialize_str(&self.text),
        }
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        self.write_as(Notation::String, output)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(DecimalVisitor)
    }
}

struct DecimalVisitor;

impl Visitor<'_> for DecimalVisitor {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal, as a number or a string")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Decimal, E> {
        Ok(Decimal::number(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Decimal, E> {
        Ok(Decimal::number(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Decimal, E> {
        Ok(Decimal::number(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Decimal, E> {
        Ok(Decimal {
            text: text.to_owned(),
            notation: Some(Notation::String),
        })
    }
}
