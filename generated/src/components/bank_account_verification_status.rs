// Written by `cargo xtask codegen` from models/components/bankaccountverificationstatus.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Steps in the check of a bank account.
///
/// Source: [`models/components/bankaccountverificationstatus.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountverificationstatus.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BankAccountVerificationStatus {
    /// `new`
    New,
    /// `sent-credit`
    SentCredit,
    /// `max-attempts-exceeded`
    MaxAttemptsExceeded,
    /// `failed`
    Failed,
    /// `expired`
    Expired,
    /// `successful`
    Successful,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl BankAccountVerificationStatus {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::New,
        Self::SentCredit,
        Self::MaxAttemptsExceeded,
        Self::Failed,
        Self::Expired,
        Self::Successful,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::SentCredit => "sent-credit",
            Self::MaxAttemptsExceeded => "max-attempts-exceeded",
            Self::Failed => "failed",
            Self::Expired => "expired",
            Self::Successful => "successful",
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
            "new" => Some(Self::New),
            "sent-credit" => Some(Self::SentCredit),
            "max-attempts-exceeded" => Some(Self::MaxAttemptsExceeded),
            "failed" => Some(Self::Failed),
            "expired" => Some(Self::Expired),
            "successful" => Some(Self::Successful),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for BankAccountVerificationStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for BankAccountVerificationStatus {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for BankAccountVerificationStatus {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for BankAccountVerificationStatus {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for BankAccountVerificationStatus {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for BankAccountVerificationStatus {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for BankAccountVerificationStatus {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountVerificationStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for BankAccountVerificationStatus {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
