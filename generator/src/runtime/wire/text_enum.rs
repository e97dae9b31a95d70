//! Enums of strings.

use super::super::unknown::Unknown;
use serde::de::{Deserializer, Error, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// An enum of strings.
pub trait TextEnum: Sized {
    /// The documented value with this text.
    fn known(text: &str) -> Option<Self>;

    /// A value that the docs do not list.
    fn unknown(raw: Unknown<String>) -> Self;
}

/// The placeholder of an enum.
#[must_use]
pub fn blank_text<T: TextEnum>() -> T {
    T::unknown(Unknown::new(String::new()))
}

/// The value with this text.
#[must_use]
pub fn from_text<T: TextEnum>(text: &str) -> T {
    T::known(text).unwrap_or_else(|| T::unknown(Unknown::new(text.to_owned())))
}

/// The value with this text.
#[must_use]
pub fn from_string<T: TextEnum>(text: String) -> T {
    T::known(&text).unwrap_or_else(|| T::unknown(Unknown::new(text)))
}

/// Reads a value.
///
/// # Errors
/// If the input is not a string.
pub fn read_text_enum<'de, T: TextEnum, D: Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    input.deserialize_str(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: TextEnum> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(from_text(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        Ok(from_string(text))
    }
}
