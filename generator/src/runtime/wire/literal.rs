//! Constants: values that always are the same.

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A type whose only value is written as this text.
pub trait TextLiteral: Default {
    /// What is on the wire.
    const TEXT: &'static str;
}

/// Reads a constant.
///
/// # Errors
/// If the input is anything else.
pub fn read_literal<'de, T: TextLiteral, D: Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    input.deserialize_str(LiteralVisitor(PhantomData))
}

struct LiteralVisitor<T>(PhantomData<T>);

impl<T: TextLiteral> Visitor<'_> for LiteralVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", T::TEXT)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        if text == T::TEXT {
            Ok(T::default())
        } else {
            Err(E::invalid_value(Unexpected::Str(text), &self))
        }
    }
}
