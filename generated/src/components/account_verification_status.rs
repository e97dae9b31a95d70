// Written by `cargo xtask codegen` from models/components/accountverificationstatus.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// States of an identity check, in the older vocabulary.
///
/// Source: [`models/components/accountverificationstatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/accountverificationstatus.md)
#[deprecated]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccountVerificationStatus {
    /// `unverified`
    Unverified,
    /// `pending`
    Pending,
    /// `resubmit`
    Resubmit,
    /// `review`
    Review,
    /// `verified`
    Verified,
    /// `failed`
    Failed,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

#[allow(deprecated, reason = "the docs still list it")]
impl AccountVerificationStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Unverified,
        Self::Pending,
        Self::Resubmit,
        Self::Review,
        Self::Verified,
        Self::Failed,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unverified => "unverified",
            Self::Pending => "pending",
            Self::Resubmit => "resubmit",
            Self::Review => "review",
            Self::Verified => "verified",
            Self::Failed => "failed",
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
            "unverified" => Some(Self::Unverified),
            "pending" => Some(Self::Pending),
            "resubmit" => Some(Self::Resubmit),
            "review" => Some(Self::Review),
            "verified" => Some(Self::Verified),
            "failed" => Some(Self::Failed),
            _ => None,
        }
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl ::core::fmt::Display for AccountVerificationStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl FromStr for AccountVerificationStatus {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl From<&str> for AccountVerificationStatus {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl From<String> for AccountVerificationStatus {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::TextEnum for AccountVerificationStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl wire::Blank for AccountVerificationStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl ::serde::Serialize for AccountVerificationStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl<'de> ::serde::Deserialize<'de> for AccountVerificationStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl validate::Validate for AccountVerificationStatus {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
