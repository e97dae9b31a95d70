//! A number that may be whole or not.

use super::wire::Blank;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// A JSON number of which the docs do not say whether it is whole. Whole numbers of up to 64 bits stay exact.
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// A whole number.
    Integer(i64),
    /// A whole number beyond [`i64::MAX`].
    Large(u64),
    /// Any other number.
    Float(f64),
}

impl Number {
    /// The number, if it is whole and fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match *self {
            Self::Integer(value) => Some(value),
            Self::Large(_) => None,
            Self::Float(value) => super::wire::integral(value),
        }
    }

    /// The number as a float, rounded to the nearest one if it is too long.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        // Rounding is what was asked for.
        #[expect(clippy::cast_precision_loss)]
        match *self {
            Self::Integer(value) => value as f64,
            Self::Large(value) => value as f64,
            Self::Float(value) => value,
        }
    }
}

/// By value: `1` equals `1.0`.
impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::Integer(a), Self::Integer(b)) => a == b,
            (Self::Large(a), Self::Large(b)) => a == b,
            (Self::Float(a), Self::Float(b)) => a == b,
            (Self::Integer(whole), Self::Float(value))
            | (Self::Float(value), Self::Integer(whole)) => {
                super::wire::integral(value) == Some(whole)
            }
            _ => false,
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        i64::try_from(value).map_or(Self::Large(value), Self::Integer)
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Large(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
        }
    }
}

impl Blank for Number {
    fn blank() -> Self {
        Self::Integer(0)
    }
}

/// An integral float is written as a whole number.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Integer(value) => output.serialize_i64(value),
            Self::Large(value) => output.serialize_u64(value),
            Self::Float(value) => super::wire::Numeric::write(&value, output),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(NumberVisitor)
    }
}

struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Number, E> {
        Ok(value.into())
    }
}
