// Written by `cargo xtask codegen` from models/components/primaryregulator.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Authorities that supervise financial institutions in the United States.
///
/// Source: [`models/components/primaryregulator.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/primaryregulator.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PrimaryRegulator {
    /// `OCC`
    Occ,
    /// `FDIC`
    Fdic,
    /// `NCUA`
    Ncua,
    /// `FRB`
    Frb,
    /// `state-cu-regulator`
    StateCuRegulator,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl PrimaryRegulator {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Occ,
        Self::Fdic,
        Self::Ncua,
        Self::Frb,
        Self::StateCuRegulator,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Occ => "OCC",
            Self::Fdic => "FDIC",
            Self::Ncua => "NCUA",
            Self::Frb => "FRB",
            Self::StateCuRegulator => "state-cu-regulator",
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
            "OCC" => Some(Self::Occ),
            "FDIC" => Some(Self::Fdic),
            "NCUA" => Some(Self::Ncua),
            "FRB" => Some(Self::Frb),
            "state-cu-regulator" => Some(Self::StateCuRegulator),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for PrimaryRegulator {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for PrimaryRegulator {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for PrimaryRegulator {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for PrimaryRegulator {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for PrimaryRegulator {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for PrimaryRegulator {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for PrimaryRegulator {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for PrimaryRegulator {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for PrimaryRegulator {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
