// Written by `cargo xtask codegen` from models/components/transferfailurereason.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Why a transfer can fail.
///
/// Source: [`models/components/transferfailurereason.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferfailurereason.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransferFailureReason {
    /// `source-payment-error`
    SourcePaymentError,
    /// `destination-payment-error`
    DestinationPaymentError,
    /// `wallet-insufficient-funds`
    WalletInsufficientFunds,
    /// `rejected-high-risk`
    RejectedHighRisk,
    /// `processing-error`
    ProcessingError,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl TransferFailureReason {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::SourcePaymentError,
        Self::DestinationPaymentError,
        Self::WalletInsufficientFunds,
        Self::RejectedHighRisk,
        Self::ProcessingError,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SourcePaymentError => "source-payment-error",
            Self::DestinationPaymentError => "destination-payment-error",
            Self::WalletInsufficientFunds => "wallet-insufficient-funds",
            Self::RejectedHighRisk => "rejected-high-risk",
            Self::ProcessingError => "processing-error",
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
            "source-payment-error" => Some(Self::SourcePaymentError),
            "destination-payment-error" => Some(Self::DestinationPaymentError),
            "wallet-insufficient-funds" => Some(Self::WalletInsufficientFunds),
            "rejected-high-risk" => Some(Self::RejectedHighRisk),
            "processing-error" => Some(Self::ProcessingError),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for TransferFailureReason {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for TransferFailureReason {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for TransferFailureReason {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for TransferFailureReason {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for TransferFailureReason {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for TransferFailureReason {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for TransferFailureReason {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferFailureReason {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for TransferFailureReason {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
