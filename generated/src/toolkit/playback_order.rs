// Written by `cargo xtask codegen` from models/toolkit/playbackorder.md. Do not edit.

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Direction in which a log is read: forwards, as marked, or backwards.
///
/// Source: [`models/toolkit/playbackorder.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/toolkit/playbackorder.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlaybackOrder {
    /// `1`
    N1,
    /// `0`
    N0,
    /// `-1`
    Minus1,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<i64>),
}

impl PlaybackOrder {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[Self::N1, Self::N0, Self::Minus1];

    /// The number on the wire.
    #[must_use]
    #[inline]
    pub const fn as_i64(&self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N0 => 0,
            Self::Minus1 => -1,
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
            1 => Some(Self::N1),
            0 => Some(Self::N0),
            -1 => Some(Self::Minus1),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for PlaybackOrder {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.as_i64(), f)
    }
}

impl FromStr for PlaybackOrder {
    type Err = ::core::num::ParseIntError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, ::core::num::ParseIntError> {
        wire::from_digits(text)
    }
}

impl From<i64> for PlaybackOrder {
    #[inline]
    fn from(number: i64) -> Self {
        wire::from_integer(number)
    }
}

impl wire::IntegerEnum for PlaybackOrder {
    #[inline]
    fn known(number: i64) -> Option<Self> {
        Self::try_known(number)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<i64>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for PlaybackOrder {
    #[inline]
    fn blank() -> Self {
        wire::blank_integer()
    }
}

impl ::serde::Serialize for PlaybackOrder {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_i64(self.as_i64())
    }
}

impl<'de> ::serde::Deserialize<'de> for PlaybackOrder {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_integer_enum(input)
    }
}

impl validate::Validate for PlaybackOrder {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Integer(self.as_i64())
    }

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static KNOWN: v::Rule = v::Rule::normative(
            "models/toolkit/playbackorder.md",
            1,
            "",
            v::Constraint::OneOf(
                &[v::Scalar::Integer(1), v::Scalar::Integer(0), v::Scalar::Integer(-1)],
            ),
        );
        if !self.is_known() {
            out.fail(at, &KNOWN);
        }
    }
}
