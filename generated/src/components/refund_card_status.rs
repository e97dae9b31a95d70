// Written by `cargo xtask codegen` from models/components/refundcardstatus.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Stages of a refund at the card network.
///
/// Source: [`models/components/refundcardstatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/refundcardstatus.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RefundCardStatus {
    /// `initiated`
    Initiated,
    /// `confirmed`
    Confirmed,
    /// `settled`
    Settled,
    /// `failed`
    Failed,
    /// `completed`
    Completed,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl RefundCardStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Initiated,
        Self::Confirmed,
        Self::Settled,
        Self::Failed,
        Self::Completed,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initiated => "initiated",
            Self::Confirmed => "confirmed",
            Self::Settled => "settled",
            Self::Failed => "failed",
            Self::Completed => "completed",
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
            "initiated" => Some(Self::Initiated),
            "confirmed" => Some(Self::Confirmed),
            "settled" => Some(Self::Settled),
            "failed" => Some(Self::Failed),
            "completed" => Some(Self::Completed),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for RefundCardStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for RefundCardStatus {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for RefundCardStatus {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for RefundCardStatus {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for RefundCardStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for RefundCardStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for RefundCardStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for RefundCardStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for RefundCardStatus {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
