// Written by `cargo xtask codegen` from models/components/domesticpushtocard.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Speeds at which money can be pushed to a card inside its country.
///
/// Source: [`models/components/domesticpushtocard.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/domesticpushtocard.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DomesticPushToCard {
    /// `not-supported`
    NotSupported,
    /// `standard`
    Standard,
    /// `fast-funds`
    FastFunds,
    /// `unknown`
    Unknown,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl DomesticPushToCard {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::NotSupported,
        Self::Standard,
        Self::FastFunds,
        Self::Unknown,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotSupported => "not-supported",
            Self::Standard => "standard",
            Self::FastFunds => "fast-funds",
            Self::Unknown => "unknown",
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
            "not-supported" => Some(Self::NotSupported),
            "standard" => Some(Self::Standard),
            "fast-funds" => Some(Self::FastFunds),
            "unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for DomesticPushToCard {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for DomesticPushToCard {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for DomesticPushToCard {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for DomesticPushToCard {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for DomesticPushToCard {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for DomesticPushToCard {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for DomesticPushToCard {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for DomesticPushToCard {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for DomesticPushToCard {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
