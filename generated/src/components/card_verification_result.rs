// Written by `cargo xtask codegen` from models/components/cardverificationresult.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Answers of the network to a check.
///
/// Source: [`models/components/cardverificationresult.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardverificationresult.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CardVerificationResult {
    /// `noMatch`
    NoMatch,
    /// `match`
    Match,
    /// `notChecked`
    NotChecked,
    /// `unavailable`
    Unavailable,
    /// `partialMatch`
    PartialMatch,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl CardVerificationResult {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::NoMatch,
        Self::Match,
        Self::NotChecked,
        Self::Unavailable,
        Self::PartialMatch,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoMatch => "noMatch",
            Self::Match => "match",
            Self::NotChecked => "notChecked",
            Self::Unavailable => "unavailable",
            Self::PartialMatch => "partialMatch",
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
            "noMatch" => Some(Self::NoMatch),
            "match" => Some(Self::Match),
            "notChecked" => Some(Self::NotChecked),
            "unavailable" => Some(Self::Unavailable),
            "partialMatch" => Some(Self::PartialMatch),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for CardVerificationResult {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for CardVerificationResult {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for CardVerificationResult {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for CardVerificationResult {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for CardVerificationResult {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for CardVerificationResult {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for CardVerificationResult {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for CardVerificationResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for CardVerificationResult {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
