// Written by `cargo xtask codegen` from models/components/cardbrand.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Card networks.
///
/// Source: [`models/components/cardbrand.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardbrand.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CardBrand {
    /// `American Express`
    AmericanExpress,
    /// `Discover`
    Discover,
    /// `Mastercard`
    Mastercard,
    /// `Visa`
    Visa,
    /// `Unknown`
    Unknown,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl CardBrand {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::AmericanExpress,
        Self::Discover,
        Self::Mastercard,
        Self::Visa,
        Self::Unknown,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AmericanExpress => "American Express",
            Self::Discover => "Discover",
            Self::Mastercard => "Mastercard",
            Self::Visa => "Visa",
            Self::Unknown => "Unknown",
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
            "American Express" => Some(Self::AmericanExpress),
            "Discover" => Some(Self::Discover),
            "Mastercard" => Some(Self::Mastercard),
            "Visa" => Some(Self::Visa),
            "Unknown" => Some(Self::Unknown),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for CardBrand {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for CardBrand {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for CardBrand {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for CardBrand {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for CardBrand {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for CardBrand {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for CardBrand {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for CardBrand {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for CardBrand {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
