//! Constants that are not text.

use super::wire::{Blank, Numeric};
use serde::de::{Deserialize, Deserializer, Error, Unexpected};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// Always this boolean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Always<const VALUE: bool>;

impl<const VALUE: bool> Always<VALUE> {
    /// The value.
    #[must_use]
    pub const fn get(self) -> bool {
        VALUE
    }
}

impl<const VALUE: bool> fmt::Display for Always<VALUE> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        VALUE.fmt(f)
    }
}

impl<const VALUE: bool> Blank for Always<VALUE> {
    fn blank() -> Self {
        Self
    }
}

impl<const VALUE: bool> Serialize for Always<VALUE> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_bool(VALUE)
    }
}

/// Any other value is an error.
impl<'de, const VALUE: bool> Deserialize<'de> for Always<VALUE> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let value = bool::deserialize(input)?;
        if value == VALUE {
            Ok(Self)
        } else {
            let expected = if VALUE { "true" } else { "false" };
            Err(D::Error::invalid_value(Unexpected::Bool(value), &expected))
        }
    }
}

/// Always this whole number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlwaysInteger<const VALUE: i64>;

impl<const VALUE: i64> AlwaysInteger<VALUE> {
    /// The value.
    #[must_use]
    pub const fn get(self) -> i64 {
        VALUE
    }
}

impl<const VALUE: i64> fmt::Display for AlwaysInteger<VALUE> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        VALUE.fmt(f)
    }
}

impl<const VALUE: i64> Blank for AlwaysInteger<VALUE> {
    fn blank() -> Self {
        Self
    }
}

impl<const VALUE: i64> Serialize for AlwaysInteger<VALUE> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_i64(VALUE)
    }
}

/// Any other value is an error.
impl<'de, const VALUE: i64> Deserialize<'de> for AlwaysInteger<VALUE> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let value = <i64 as Numeric>::read(input)?;
        if value == VALUE {
            Ok(Self)
        } else {
            let expected = VALUE.to_string();
            Err(D::Error::invalid_value(
                Unexpected::Signed(value),
                &expected.as_str(),
            ))
        }
    }
}
