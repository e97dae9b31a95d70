// Written by `cargo xtask codegen` from models/components/achtransactionstatus.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Stages of an ACH entry. The empty value means that nothing has been sent yet.
///
/// Source: [`models/components/achtransactionstatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/achtransactionstatus.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ACHTransactionStatus {
    /// The empty string.
    Unrecognized,
    /// `initiated`
    Initiated,
    /// `originated`
    Originated,
    /// `corrected`
    Corrected,
    /// `returned`
    Returned,
    /// `completed`
    Completed,
    /// `canceled`
    Canceled,
    /// A value that the docs do not list.
    UnrecognizedValue(crate::support::Unknown<String>),
}

impl ACHTransactionStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Unrecognized,
        Self::Initiated,
        Self::Originated,
        Self::Corrected,
        Self::Returned,
        Self::Completed,
        Self::Canceled,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unrecognized => "",
            Self::Initiated => "initiated",
            Self::Originated => "originated",
            Self::Corrected => "corrected",
            Self::Returned => "returned",
            Self::Completed => "completed",
            Self::Canceled => "canceled",
            Self::UnrecognizedValue(raw) => raw.get(),
        }
    }

    /// Whether the docs list the value.
    #[must_use]
    #[inline]
    pub const fn is_known(&self) -> bool {
        !::core::matches!(self, Self::UnrecognizedValue(_))
    }

    /// The documented value with this text, if there is one.
    #[must_use]
    #[inline]
    pub fn try_known(text: &str) -> Option<Self> {
        match text {
            "" => Some(Self::Unrecognized),
            "initiated" => Some(Self::Initiated),
            "originated" => Some(Self::Originated),
            "corrected" => Some(Self::Corrected),
            "returned" => Some(Self::Returned),
            "completed" => Some(Self::Completed),
            "canceled" => Some(Self::Canceled),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for ACHTransactionStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ACHTransactionStatus {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for ACHTransactionStatus {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for ACHTransactionStatus {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for ACHTransactionStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::UnrecognizedValue(raw)
    }
}

impl wire::Blank for ACHTransactionStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for ACHTransactionStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for ACHTransactionStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for ACHTransactionStatus {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
