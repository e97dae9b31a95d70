// Written by `cargo xtask codegen` from models/components/instantbankfailurecode.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Why an instant payment can fail.
///
/// Source: [`models/components/instantbankfailurecode.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/instantbankfailurecode.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InstantBankFailureCode {
    /// `processing-error`
    ProcessingError,
    /// `invalid-account`
    InvalidAccount,
    /// `account-closed`
    AccountClosed,
    /// `account-blocked`
    AccountBlocked,
    /// `invalid-field`
    InvalidField,
    /// `transaction-not-supported`
    TransactionNotSupported,
    /// `limit-exceeded`
    LimitExceeded,
    /// `invalid-amount`
    InvalidAmount,
    /// `customer-deceased`
    CustomerDeceased,
    /// `participant-not-available`
    ParticipantNotAvailable,
    /// `other`
    Other,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl InstantBankFailureCode {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::ProcessingError,
        Self::InvalidAccount,
        Self::AccountClosed,
        Self::AccountBlocked,
        Self::InvalidField,
        Self::TransactionNotSupported,
        Self::LimitExceeded,
        Self::InvalidAmount,
        Self::CustomerDeceased,
        Self::ParticipantNotAvailable,
        Self::Other,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ProcessingError => "processing-error",
            Self::InvalidAccount => "invalid-account",
            Self::AccountClosed => "account-closed",
            Self::AccountBlocked => "account-blocked",
            Self::InvalidField => "invalid-field",
            Self::TransactionNotSupported => "transaction-not-supported",
            Self::LimitExceeded => "limit-exceeded",
            Self::InvalidAmount => "invalid-amount",
            Self::CustomerDeceased => "customer-deceased",
            Self::ParticipantNotAvailable => "participant-not-available",
            Self::Other => "other",
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
            "processing-error" => Some(Self::ProcessingError),
            "invalid-account" => Some(Self::InvalidAccount),
            "account-closed" => Some(Self::AccountClosed),
            "account-blocked" => Some(Self::AccountBlocked),
            "invalid-field" => Some(Self::InvalidField),
            "transaction-not-supported" => Some(Self::TransactionNotSupported),
            "limit-exceeded" => Some(Self::LimitExceeded),
            "invalid-amount" => Some(Self::InvalidAmount),
            "customer-deceased" => Some(Self::CustomerDeceased),
            "participant-not-available" => Some(Self::ParticipantNotAvailable),
            "other" => Some(Self::Other),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for InstantBankFailureCode {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for InstantBankFailureCode {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for InstantBankFailureCode {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for InstantBankFailureCode {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for InstantBankFailureCode {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for InstantBankFailureCode {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for InstantBankFailureCode {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for InstantBankFailureCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for InstantBankFailureCode {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
