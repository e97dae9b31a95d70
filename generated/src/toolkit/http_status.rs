// Written by `cargo xtask codegen` from models/toolkit/httpstatus.md. Do not edit.

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// HTTP status codes that a client may wait out and try again.
///
/// Source: [`models/toolkit/httpstatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/httpstatus.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HttpStatus {
    /// `400`
    N400,
    /// `404`
    N404,
    /// `409`
    N409,
    /// `429`
    N429,
    /// `500`
    N500,
    /// `502`
    N502,
    /// `503`
    N503,
    /// `504`
    N504,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<i64>),
}

impl HttpStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::N400,
        Self::N404,
        Self::N409,
        Self::N429,
        Self::N500,
        Self::N502,
        Self::N503,
        Self::N504,
    ];

    /// The number on the wire.
    #[must_use]
    #[inline]
    pub const fn as_i64(&self) -> i64 {
        match self {
            Self::N400 => 400,
            Self::N404 => 404,
            Self::N409 => 409,
            Self::N429 => 429,
            Self::N500 => 500,
            Self::N502 => 502,
            Self::N503 => 503,
            Self::N504 => 504,
            Self::Unrecognized(raw) => *raw.get(),
        }
    }

    /// Whether the docs list the value.
    #[must_use]
    #[inline]
    pub const fn is_known(&self) -> bool {
        !::core::matches!(self, Self::Unrecognized(_))
    }

    /// The documented value with this number, if there is one.
    #[must_use]
    #[inline]
    pub fn try_known(number: i64) -> Option<Self> {
        match number {
            400 => Some(Self::N400),
            404 => Some(Self::N404),
            409 => Some(Self::N409),
            429 => Some(Self::N429),
            500 => Some(Self::N500),
            502 => Some(Self::N502),
            503 => Some(Self::N503),
            504 => Some(Self::N504),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for HttpStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.as_i64(), f)
    }
}

impl FromStr for HttpStatus {
    type Err = ::core::num::ParseIntError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, ::core::num::ParseIntError> {
        wire::from_digits(text)
    }
}

impl From<i64> for HttpStatus {
    #[inline]
    fn from(number: i64) -> Self {
        wire::from_integer(number)
    }
}

impl wire::IntegerEnum for HttpStatus {
    #[inline]
    fn known(number: i64) -> Option<Self> {
        Self::try_known(number)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<i64>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for HttpStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_integer()
    }
}

impl ::serde::Serialize for HttpStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_i64(self.as_i64())
    }
}

impl<'de> ::serde::Deserialize<'de> for HttpStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_integer_enum(input)
    }
}

impl validate::Validate for HttpStatus {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Integer(self.as_i64())
    }
}
