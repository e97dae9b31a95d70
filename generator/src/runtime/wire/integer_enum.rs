//! Enums of whole numbers.

use super::super::unknown::Unknown;
use super::numeric::Numeric;
use serde::de::Deserializer;
use std::num::ParseIntError;

/// An enum of whole numbers.
pub trait IntegerEnum: Sized {
    /// The documented value with this number.
    fn known(number: i64) -> Option<Self>;

    /// A value that the docs do not list.
    fn unknown(raw: Unknown<i64>) -> Self;
}

/// The placeholder of an enum.
#[must_use]
pub fn blank_integer<T: IntegerEnum>() -> T {
    T::unknown(Unknown::new(0))
}

/// The value with this number.
#[must_use]
pub fn from_integer<T: IntegerEnum>(number: i64) -> T {
    T::known(number).unwrap_or_else(|| T::unknown(Unknown::new(number)))
}

/// The value with this number, written in decimal.
///
/// # Errors
/// If the text is not a whole number that fits in 64 bits.
pub fn from_digits<T: IntegerEnum>(text: &str) -> Result<T, ParseIntError> {
    text.parse().map(from_integer)
}

/// Reads a value.
///
/// # Errors
/// If the input is not a whole number that fits in 64 bits.
pub fn read_integer_enum<'de, T: IntegerEnum, D: Deserializer<'de>>(
    input: D,
) -> Result<T, D::Error> {
    <i64 as Numeric>::read(input).map(from_integer)
}
