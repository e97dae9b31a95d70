// Written by `cargo xtask codegen` from models/components/cardtransactionstatus.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Stages of a payment at the card network.
///
/// Source: [`models/components/cardtransactionstatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardtransactionstatus.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CardTransactionStatus {
    /// `initiated`
    Initiated,
    /// `confirmed`
    Confirmed,
    /// `canceled`
    Canceled,
    /// `settled`
    Settled,
    /// `failed`
    Failed,
    /// `completed`
    Completed,
    /// `deferred`
    Deferred,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl CardTransactionStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Initiated,
        Self::Confirmed,
        Self::Canceled,
        Self::Settled,
        Self::Failed,
        Self::Completed,
        Self::Deferred,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initiated => "initiated",
            Self::Confirmed => "confirmed",
            Self::Canceled => "canceled",
            Self::Settled => "settled",
            Self::Failed => "failed",
            Self::Completed => "completed",
            Self::Deferred => "deferred",
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
            "canceled" => Some(Self::Canceled),
            "settled" => Some(Self::Settled),
            "failed" => Some(Self::Failed),
            "completed" => Some(Self::Completed),
            "deferred" => Some(Self::Deferred),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for CardTransactionStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for CardTransactionStatus {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for CardTransactionStatus {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for CardTransactionStatus {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for CardTransactionStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for CardTransactionStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for CardTransactionStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for CardTransactionStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for CardTransactionStatus {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
