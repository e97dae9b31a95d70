// Written by `cargo xtask codegen` from models/components/disputestatus.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Where a dispute stands.
///
/// Source: [`models/components/disputestatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/disputestatus.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DisputeStatus {
    /// `response-needed`
    ResponseNeeded,
    /// `resolved`
    Resolved,
    /// `under-review`
    UnderReview,
    /// `closed`
    Closed,
    /// `accepted`
    Accepted,
    /// `expired`
    Expired,
    /// `won`
    Won,
    /// `lost`
    Lost,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl DisputeStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::ResponseNeeded,
        Self::Resolved,
        Self::UnderReview,
        Self::Closed,
        Self::Accepted,
        Self::Expired,
        Self::Won,
        Self::Lost,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResponseNeeded => "response-needed",
            Self::Resolved => "resolved",
            Self::UnderReview => "under-review",
            Self::Closed => "closed",
            Self::Accepted => "accepted",
            Self::Expired => "expired",
            Self::Won => "won",
            Self::Lost => "lost",
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
            "response-needed" => Some(Self::ResponseNeeded),
            "resolved" => Some(Self::Resolved),
            "under-review" => Some(Self::UnderReview),
            "closed" => Some(Self::Closed),
            "accepted" => Some(Self::Accepted),
            "expired" => Some(Self::Expired),
            "won" => Some(Self::Won),
            "lost" => Some(Self::Lost),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for DisputeStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for DisputeStatus {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for DisputeStatus {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for DisputeStatus {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for DisputeStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for DisputeStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for DisputeStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for DisputeStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for DisputeStatus {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
