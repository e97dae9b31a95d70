// Written by `cargo xtask codegen` from models/components/debitholdperiod.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// How many banking days debited funds are held.
///
/// Source: [`models/components/debitholdperiod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/debitholdperiod.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DebitHoldPeriod {
    /// `no-hold`
    NoHold,
    /// `1-day`
    N1Day,
    /// `2-days`
    N2Days,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl DebitHoldPeriod {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[Self::NoHold, Self::N1Day, Self::N2Days];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoHold => "no-hold",
            Self::N1Day => "1-day",
            Self::N2Days => "2-days",
            Self::Unrecognized(raw) => raw.get(),
        }
    }

    /// Whether the docs list the value.
    #[must_use]
    #[inline]
    pub const fn is_known(&self) -> bool {
        !::core::matches!(self, Self::Unrecognized(_))
    }

    /// The documented value with this text, if there is one.
    #[must_use]
    #[inline]
    pub fn try_known(text: &str) -> Option<Self> {
        match text {
            "no-hold" => Some(Self::NoHold),
            "1-day" => Some(Self::N1Day),
            "2-days" => Some(Self::N2Days),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for DebitHoldPeriod {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for DebitHoldPeriod {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for DebitHoldPeriod {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for DebitHoldPeriod {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for DebitHoldPeriod {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for DebitHoldPeriod {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for DebitHoldPeriod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for DebitHoldPeriod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for DebitHoldPeriod {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
