//! A decimal number, as text.

use super::number::Number;
use super::wire::Blank;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// A decimal number, kept as text so that no digit is lost to binary fractions.
///
/// APIs write decimals as JSON strings or as JSON numbers; a decimal that was read is written the same way again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal {
    text: String,
    number: bool,
}

impl Decimal {
    /// A decimal that is written as a JSON string. The text is not checked.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            number: false,
        }
    }

    /// A decimal that is written as a JSON number; most formats have room for the digits of an [`f64`] only.
    #[must_use]
    pub fn number(number: impl Into<Number>) -> Self {
        Self {
            text: number.into().to_string(),
            number: true,
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it is written as a JSON number.
    #[must_use]
    pub const fn is_number(&self) -> bool {
        self.number
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

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        if !self.number {
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
        Ok(Decimal::new(text))
    }
}
