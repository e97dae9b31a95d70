// Written by `cargo xtask codegen` from models/components/transferpaymentmethodtype.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Rails, together with the direction in which money moves on them.
///
/// Source: [`models/components/transferpaymentmethodtype.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferpaymentmethodtype.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransferPaymentMethodType {
    /// `moov-wallet`
    MoovWallet,
    /// `ach-debit-fund`
    AchDebitFund,
    /// `ach-debit-collect`
    AchDebitCollect,
    /// `ach-credit-standard`
    AchCreditStandard,
    /// `ach-credit-same-day`
    AchCreditSameDay,
    /// `rtp-credit`
    RtpCredit,
    /// `card-payment`
    CardPayment,
    /// `push-to-card`
    PushToCard,
    /// `pull-from-card`
    PullFromCard,
    /// `apple-pay`
    ApplePay,
    /// `card-present-payment`
    CardPresentPayment,
    /// `instant-bank-credit`
    InstantBankCredit,
    /// `push-to-apple-pay`
    PushToApplePay,
    /// `pull-from-apple-pay`
    PullFromApplePay,
    /// `google-pay`
    GooglePay,
    /// `push-to-google-pay`
    PushToGooglePay,
    /// `pull-from-google-pay`
    PullFromGooglePay,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl TransferPaymentMethodType {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::MoovWallet,
        Self::AchDebitFund,
        Self::AchDebitCollect,
        Self::AchCreditStandard,
        Self::AchCreditSameDay,
        Self::RtpCredit,
        Self::CardPayment,
        Self::PushToCard,
        Self::PullFromCard,
        Self::ApplePay,
        Self::CardPresentPayment,
        Self::InstantBankCredit,
        Self::PushToApplePay,
        Self::PullFromApplePay,
        Self::GooglePay,
        Self::PushToGooglePay,
        Self::PullFromGooglePay,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MoovWallet => "moov-wallet",
            Self::AchDebitFund => "ach-debit-fund",
            Self::AchDebitCollect => "ach-debit-collect",
            Self::AchCreditStandard => "ach-credit-standard",
            Self::AchCreditSameDay => "ach-credit-same-day",
            Self::RtpCredit => "rtp-credit",
            Self::CardPayment => "card-payment",
            Self::PushToCard => "push-to-card",
            Self::PullFromCard => "pull-from-card",
            Self::ApplePay => "apple-pay",
            Self::CardPresentPayment => "card-present-payment",
            Self::InstantBankCredit => "instant-bank-credit",
            Self::PushToApplePay => "push-to-apple-pay",
            Self::PullFromApplePay => "pull-from-apple-pay",
            Self::GooglePay => "google-pay",
            Self::PushToGooglePay => "push-to-google-pay",
            Self::PullFromGooglePay => "pull-from-google-pay",
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
            "moov-wallet" => Some(Self::MoovWallet),
            "ach-debit-fund" => Some(Self::AchDebitFund),
            "ach-debit-collect" => Some(Self::AchDebitCollect),
            "ach-credit-standard" => Some(Self::AchCreditStandard),
            "ach-credit-same-day" => Some(Self::AchCreditSameDay),
            "rtp-credit" => Some(Self::RtpCredit),
            "card-payment" => Some(Self::CardPayment),
            "push-to-card" => Some(Self::PushToCard),
            "pull-from-card" => Some(Self::PullFromCard),
            "apple-pay" => Some(Self::ApplePay),
            "card-present-payment" => Some(Self::CardPresentPayment),
            "instant-bank-credit" => Some(Self::InstantBankCredit),
            "push-to-apple-pay" => Some(Self::PushToApplePay),
            "pull-from-apple-pay" => Some(Self::PullFromApplePay),
            "google-pay" => Some(Self::GooglePay),
            "push-to-google-pay" => Some(Self::PushToGooglePay),
            "pull-from-google-pay" => Some(Self::PullFromGooglePay),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for TransferPaymentMethodType {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for TransferPaymentMethodType {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for TransferPaymentMethodType {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for TransferPaymentMethodType {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for TransferPaymentMethodType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for TransferPaymentMethodType {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for TransferPaymentMethodType {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferPaymentMethodType {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for TransferPaymentMethodType {
    const RECEIVED: bool = true;

    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
