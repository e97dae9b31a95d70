//! A whole number of any length, as text.

use super::notation::Notation;
use super::wire::{Blank, Digits, integral};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::num::ParseIntError;

/// A whole number of any length, kept as text so that no digit is lost.
///
/// APIs write such numbers as JSON numbers or as JSON strings; one that was read is written the same way again. A JSON
/// number of more than 64 bits is read from `serde_json` if its feature `raw_value` is on, and is an error otherwise;
/// up to 128 bits are written as a JSON number.
#[derive(Clone, Debug)]
pub struct BigInteger {
    text: String,
    notation: Option<Notation>,
}

impl BigInteger {
    /// A number, as digits with or without a sign. The text is not checked.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            notation: None,
        }
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// How it was written where it was read; `None` if it was not read.
    #[must_use]
    pub const fn notation(&self) -> Option<Notation> {
        self.notation
    }

    fn read(text: impl Into<String>, notation: Notation) -> Self {
        Self {
            text: text.into(),
            notation: Some(notation),
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {
        $(
            impl From<$integer> for BigInteger {
                fn from(value: $integer) -> Self {
                    Self::new(value.to_string())
                }
            }
        )*
    };
}

from_integers!(i32 u32 i64 u64 i128 u128);

macro_rules! into_integers {
    ($($integer:ty)*) => {
        $(
            /// Fails for a number that does not fit.
            impl TryFrom<&BigInteger> for $integer {
                type Error = ParseIntError;

                fn try_from(value: &BigInteger) -> Result<Self, ParseIntError> {
                    value.text.parse()
                }
            }
        )*
    };
}

into_integers!(i64 u64 i128 u128);

/// By its digits, however they are written.
impl PartialEq for BigInteger {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for BigInteger {}

impl Hash for BigInteger {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Display for BigInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Blank for BigInteger {
    fn blank() -> Self {
        Self::new(String::new())
    }
}

impl Digits for BigInteger {
    fn write_as<S: Serializer>(&self, notation: Notation, output: S) -> Result<S::Ok, S::Error> {
        if self.notation.unwrap_or(notation) == Notation::String {
            output.serialize_str(&self.text)
        } else if let Ok(whole) = self.text.parse::<i64>() {
            output.serialize_i64(whole)
        } else if let Ok(whole) = self.text.parse::<u64>() {
            output.serialize_u64(whole)
        } else if let Ok(whole) = self.text.parse::<i128>() {
            output.serialize_i128(whole)
        } else if let Ok(whole) = self.text.parse::<u128>() {
            output.serialize_u128(whole)
        } else {
            let message = "a whole number that is no number of at most 128 bits";
            Err(S::Error::custom(message))
        }
    }
}

impl Serialize for BigInteger {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        self.write_as(Notation::Number, output)
    }
}

/// The name by which `serde_json` hands over a value as its text. Where the name means nothing, the value comes as usual.
const RAW: &str = "$serde_json::private::RawValue";

impl<'de> Deserialize<'de> for BigInteger {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_newtype_struct(RAW, BigIntegerVisitor)
    }
}

struct BigIntegerVisitor;

impl<'de> Visitor<'de> for BigIntegerVisitor {
    type Value = BigInteger;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number, as a number or a string")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, input: D) -> Result<BigInteger, D::Error> {
        input.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BigInteger, A::Error> {
        match map.next_key::<String>()? {
            Some(key) if key == RAW => {}
            _ => return Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
        let text: String = map.next_value()?;
        if let Some(text) = text.strip_prefix('"').and_then(|it| it.strip_suffix('"')) {
            if text.contains('\\') {
                return Err(A::Error::invalid_value(Unexpected::Str(text), &self));
            }
            return Ok(BigInteger::read(text, Notation::String));
        }
        if is_digits(&text) {
            return Ok(BigInteger::read(text, Notation::Number));
        }
        match text.parse::<f64>() {
            Ok(value) => self.visit_f64(value),
            Err(_) => Err(A::Error::invalid_type(Unexpected::Other(&text), &self)),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<BigInteger, E> {
        Ok(BigInteger::read(value.to_string(), Notation::Number))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<BigInteger, E> {
        Ok(BigInteger::read(value.to_string(), Notation::Number))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<BigInteger, E> {
        Ok(BigInteger::read(value.to_string(), Notation::Number))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<BigInteger, E> {
        Ok(BigInteger::read(value.to_string(), Notation::Number))
    }

    /// Up to 2^53 a float has all digits.
    fn visit_f64<E: Error>(self, value: f64) -> Result<BigInteger, E> {
        match integral(value) {
            Some(whole) if whole.unsigned_abs() <= 1 << 53 => self.visit_i64(whole),
            _ => Err(E::invalid_value(Unexpected::Float(value), &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<BigInteger, E> {
        Ok(BigInteger::read(text, Notation::String))
    }
}

/// Whether text is a whole number.
#[must_use]
pub(crate) fn is_digits(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}
