// Written by `cargo xtask codegen` from models/components/cardtransactionfailurecode.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Why a card network can turn a payment down.
///
/// Source: [`models/components/cardtransactionfailurecode.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardtransactionfailurecode.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CardTransactionFailureCode {
    /// `call-issuer`
    CallIssuer,
    /// `do-not-honor`
    DoNotHonor,
    /// `processing-error`
    ProcessingError,
    /// `invalid-transaction`
    InvalidTransaction,
    /// `invalid-amount`
    InvalidAmount,
    /// `no-such-issuer`
    NoSuchIssuer,
    /// `reenter-transaction`
    ReenterTransaction,
    /// `cvv-mismatch`
    CvvMismatch,
    /// `lost-or-stolen`
    LostOrStolen,
    /// `insufficient-funds`
    InsufficientFunds,
    /// `invalid-card-number`
    InvalidCardNumber,
    /// `invalid-merchant`
    InvalidMerchant,
    /// `expired-card`
    ExpiredCard,
    /// `incorrect-pin`
    IncorrectPin,
    /// `transaction-not-allowed`
    TransactionNotAllowed,
    /// `suspected-fraud`
    SuspectedFraud,
    /// `amount-limit-exceeded`
    AmountLimitExceeded,
    /// `velocity-limit-exceeded`
    VelocityLimitExceeded,
    /// `revocation-of-authorization`
    RevocationOfAuthorization,
    /// `card-not-activated`
    CardNotActivated,
    /// `issuer-not-available`
    IssuerNotAvailable,
    /// `could-not-route`
    CouldNotRoute,
    /// `cardholder-account-closed`
    CardholderAccountClosed,
    /// `unknown-issue`
    UnknownIssue,
    /// `duplicate-transaction`
    DuplicateTransaction,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl CardTransactionFailureCode {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::CallIssuer,
        Self::DoNotHonor,
        Self::ProcessingError,
        Self::InvalidTransaction,
        Self::InvalidAmount,
        Self::NoSuchIssuer,
        Self::ReenterTransaction,
        Self::CvvMismatch,
        Self::LostOrStolen,
        Self::InsufficientFunds,
        Self::InvalidCardNumber,
        Self::InvalidMerchant,
        Self::ExpiredCard,
        Self::IncorrectPin,
        Self::TransactionNotAllowed,
        Self::SuspectedFraud,
        Self::AmountLimitExceeded,
        Self::VelocityLimitExceeded,
        Self::RevocationOfAuthorization,
        Self::CardNotActivated,
        Self::IssuerNotAvailable,
        Self::CouldNotRoute,
        Self::CardholderAccountClosed,
        Self::UnknownIssue,
        Self::DuplicateTransaction,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CallIssuer => "call-issuer",
            Self::DoNotHonor => "do-not-honor",
            Self::ProcessingError => "processing-error",
            Self::InvalidTransaction => "invalid-transaction",
            Self::InvalidAmount => "invalid-amount",
            Self::NoSuchIssuer => "no-such-issuer",
            Self::ReenterTransaction => "reenter-transaction",
            Self::CvvMismatch => "cvv-mismatch",
            Self::LostOrStolen => "lost-or-stolen",
            Self::InsufficientFunds => "insufficient-funds",
            Self::InvalidCardNumber => "invalid-card-number",
            Self::InvalidMerchant => "invalid-merchant",
            Self::ExpiredCard => "expired-card",
            Self::IncorrectPin => "incorrect-pin",
            Self::TransactionNotAllowed => "transaction-not-allowed",
            Self::SuspectedFraud => "suspected-fraud",
            Self::AmountLimitExceeded => "amount-limit-exceeded",
            Self::VelocityLimitExceeded => "velocity-limit-exceeded",
            Self::RevocationOfAuthorization => "revocation-of-authorization",
            Self::CardNotActivated => "card-not-activated",
            Self::IssuerNotAvailable => "issuer-not-available",
            Self::CouldNotRoute => "could-not-route",
            Self::CardholderAccountClosed => "cardholder-account-closed",
            Self::UnknownIssue => "unknown-issue",
            Self::DuplicateTransaction => "duplicate-transaction",
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
            "call-issuer" => Some(Self::CallIssuer),
            "do-not-honor" => Some(Self::DoNotHonor),
            "processing-error" => Some(Self::ProcessingError),
            "invalid-transaction" => Some(Self::InvalidTransaction),
            "invalid-amount" => Some(Self::InvalidAmount),
            "no-such-issuer" => Some(Self::NoSuchIssuer),
            "reenter-transaction" => Some(Self::ReenterTransaction),
            "cvv-mismatch" => Some(Self::CvvMismatch),
            "lost-or-stolen" => Some(Self::LostOrStolen),
            "insufficient-funds" => Some(Self::InsufficientFunds),
            "invalid-card-number" => Some(Self::InvalidCardNumber),
            "invalid-merchant" => Some(Self::InvalidMerchant),
            "expired-card" => Some(Self::ExpiredCard),
            "incorrect-pin" => Some(Self::IncorrectPin),
            "transaction-not-allowed" => Some(Self::TransactionNotAllowed),
            "suspected-fraud" => Some(Self::SuspectedFraud),
            "amount-limit-exceeded" => Some(Self::AmountLimitExceeded),
            "velocity-limit-exceeded" => Some(Self::VelocityLimitExceeded),
            "revocation-of-authorization" => Some(Self::RevocationOfAuthorization),
            "card-not-activated" => Some(Self::CardNotActivated),
            "issuer-not-available" => Some(Self::IssuerNotAvailable),
            "could-not-route" => Some(Self::CouldNotRoute),
            "cardholder-account-closed" => Some(Self::CardholderAccountClosed),
            "unknown-issue" => Some(Self::UnknownIssue),
            "duplicate-transaction" => Some(Self::DuplicateTransaction),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for CardTransactionFailureCode {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for CardTransactionFailureCode {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for CardTransactionFailureCode {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for CardTransactionFailureCode {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for CardTransactionFailureCode {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for CardTransactionFailureCode {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for CardTransactionFailureCode {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for CardTransactionFailureCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for CardTransactionFailureCode {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
