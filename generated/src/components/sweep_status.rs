// Written by `cargo xtask codegen` from models/components/sweepstatus.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Where a sweep stands.
///
/// Source: [`models/components/sweepstatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/sweepstatus.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SweepStatus {
    /// `accruing`
    Accruing,
    /// `action-required`
    ActionRequired,
    /// `canceled`
    Canceled,
    /// `closed`
    Closed,
    /// `failed`
    Failed,
    /// `paid`
    Paid,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl SweepStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Accruing,
        Self::ActionRequired,
        Self::Canceled,
        Self::Closed,
        Self::Failed,
        Self::Paid,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accruing => "accruing",
            Self::ActionRequired => "action-required",
            Self::Canceled => "canceled",
            Self::Closed => "closed",
            Self::Failed => "failed",
            Self::Paid => "paid",
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
            "accruing" => Some(Self::Accruing),
            "action-required" => Some(Self::ActionRequired),
            "canceled" => Some(Self::Canceled),
            "closed" => Some(Self::Closed),
            "failed" => Some(Self::Failed),
            "paid" => Some(Self::Paid),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for SweepStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for SweepStatus {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for SweepStatus {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for SweepStatus {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for SweepStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for SweepStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for SweepStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for SweepStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for SweepStatus {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
