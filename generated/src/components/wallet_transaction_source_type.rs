// Written by `cargo xtask codegen` from models/components/wallettransactionsourcetype.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Kinds of record that can move money on a wallet.
///
/// Source: [`models/components/wallettransactionsourcetype.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/wallettransactionsourcetype.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WalletTransactionSourceType {
    /// `transfer`
    Transfer,
    /// `dispute`
    Dispute,
    /// `issuing-card-transaction`
    IssuingCardTransaction,
    /// `issuing-authorization`
    IssuingAuthorization,
    /// `sweep`
    Sweep,
    /// `adjustment`
    Adjustment,
    /// `fee`
    Fee,
    /// `residual`
    Residual,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl WalletTransactionSourceType {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Transfer,
        Self::Dispute,
        Self::IssuingCardTransaction,
        Self::IssuingAuthorization,
        Self::Sweep,
        Self::Adjustment,
        Self::Fee,
        Self::Residual,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Transfer => "transfer",
            Self::Dispute => "dispute",
            Self::IssuingCardTransaction => "issuing-card-transaction",
            Self::IssuingAuthorization => "issuing-authorization",
            Self::Sweep => "sweep",
            Self::Adjustment => "adjustment",
            Self::Fee => "fee",
            Self::Residual => "residual",
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
            "transfer" => Some(Self::Transfer),
            "dispute" => Some(Self::Dispute),
            "issuing-card-transaction" => Some(Self::IssuingCardTransaction),
            "issuing-authorization" => Some(Self::IssuingAuthorization),
            "sweep" => Some(Self::Sweep),
            "adjustment" => Some(Self::Adjustment),
            "fee" => Some(Self::Fee),
            "residual" => Some(Self::Residual),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for WalletTransactionSourceType {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for WalletTransactionSourceType {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for WalletTransactionSourceType {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for WalletTransactionSourceType {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for WalletTransactionSourceType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for WalletTransactionSourceType {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for WalletTransactionSourceType {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for WalletTransactionSourceType {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for WalletTransactionSourceType {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
