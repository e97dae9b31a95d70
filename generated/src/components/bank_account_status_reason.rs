// Written by `cargo xtask codegen` from models/components/bankaccountstatusreason.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// What can lead to a change of a bank account's status.
///
/// Source: [`models/components/bankaccountstatusreason.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/bankaccountstatusreason.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BankAccountStatusReason {
    /// `bank-account-created`
    BankAccountCreated,
    /// `verification-initiated`
    VerificationInitiated,
    /// `micro-deposit-attempts-exceeded`
    MicroDepositAttemptsExceeded,
    /// `micro-deposit-expired`
    MicroDepositExpired,
    /// `max-verification-failures`
    MaxVerificationFailures,
    /// `verification-attempts-exceeded`
    VerificationAttemptsExceeded,
    /// `verification-expired`
    VerificationExpired,
    /// `verification-successful`
    VerificationSuccessful,
    /// `ach-debit-return`
    AchDebitReturn,
    /// `ach-credit-return`
    AchCreditReturn,
    /// `rtp-credit-failure`
    RtpCreditFailure,
    /// `fednow-credit-failure`
    FednowCreditFailure,
    /// `micro-deposit-return`
    MicroDepositReturn,
    /// `admin-action`
    AdminAction,
    /// `other`
    Other,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl BankAccountStatusReason {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::BankAccountCreated,
        Self::VerificationInitiated,
        Self::MicroDepositAttemptsExceeded,
        Self::MicroDepositExpired,
        Self::MaxVerificationFailures,
        Self::VerificationAttemptsExceeded,
        Self::VerificationExpired,
        Self::VerificationSuccessful,
        Self::AchDebitReturn,
        Self::AchCreditReturn,
        Self::RtpCreditFailure,
        Self::FednowCreditFailure,
        Self::MicroDepositReturn,
        Self::AdminAction,
        Self::Other,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BankAccountCreated => "bank-account-created",
            Self::VerificationInitiated => "verification-initiated",
            Self::MicroDepositAttemptsExceeded => "micro-deposit-attempts-exceeded",
            Self::MicroDepositExpired => "micro-deposit-expired",
            Self::MaxVerificationFailures => "max-verification-failures",
            Self::VerificationAttemptsExceeded => "verification-attempts-exceeded",
            Self::VerificationExpired => "verification-expired",
            Self::VerificationSuccessful => "verification-successful",
            Self::AchDebitReturn => "ach-debit-return",
            Self::AchCreditReturn => "ach-credit-return",
            Self::RtpCreditFailure => "rtp-credit-failure",
            Self::FednowCreditFailure => "fednow-credit-failure",
            Self::MicroDepositReturn => "micro-deposit-return",
            Self::AdminAction => "admin-action",
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
            "bank-account-created" => Some(Self::BankAccountCreated),
            "verification-initiated" => Some(Self::VerificationInitiated),
            "micro-deposit-attempts-exceeded" => Some(Self::MicroDepositAttemptsExceeded),
            "micro-deposit-expired" => Some(Self::MicroDepositExpired),
            "max-verification-failures" => Some(Self::MaxVerificationFailures),
            "verification-attempts-exceeded" => Some(Self::VerificationAttemptsExceeded),
            "verification-expired" => Some(Self::VerificationExpired),
            "verification-successful" => Some(Self::VerificationSuccessful),
            "ach-debit-return" => Some(Self::AchDebitReturn),
            "ach-credit-return" => Some(Self::AchCreditReturn),
            "rtp-credit-failure" => Some(Self::RtpCreditFailure),
            "fednow-credit-failure" => Some(Self::FednowCreditFailure),
            "micro-deposit-return" => Some(Self::MicroDepositReturn),
            "admin-action" => Some(Self::AdminAction),
            "other" => Some(Self::Other),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for BankAccountStatusReason {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for BankAccountStatusReason {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for BankAccountStatusReason {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for BankAccountStatusReason {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for BankAccountStatusReason {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for BankAccountStatusReason {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for BankAccountStatusReason {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountStatusReason {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for BankAccountStatusReason {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
