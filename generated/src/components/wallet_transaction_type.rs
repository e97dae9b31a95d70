// Written by `cargo xtask codegen` from models/components/wallettransactiontype.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Kinds of movement on a wallet.
///
/// Source: [`models/components/wallettransactiontype.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/wallettransactiontype.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WalletTransactionType {
    /// `account-funding`
    AccountFunding,
    /// `ach-reversal`
    AchReversal,
    /// `auto-sweep`
    AutoSweep,
    /// `card-payment`
    CardPayment,
    /// `card-decline`
    CardDecline,
    /// `card-reversal`
    CardReversal,
    /// `cash-out`
    CashOut,
    /// `dispute`
    Dispute,
    /// `dispute-reversal`
    DisputeReversal,
    /// `facilitator-fee`
    FacilitatorFee,
    /// `issuing-refund`
    IssuingRefund,
    /// `issuing-transaction`
    IssuingTransaction,
    /// `issuing-transaction-adjustment`
    IssuingTransactionAdjustment,
    /// `issuing-auth-hold`
    IssuingAuthHold,
    /// `issuing-auth-release`
    IssuingAuthRelease,
    /// `issuing-decline`
    IssuingDecline,
    /// `moov-fee`
    MoovFee,
    /// `payment`
    Payment,
    /// `payout`
    Payout,
    /// `refund`
    Refund,
    /// `refund-failure`
    RefundFailure,
    /// `rtp-failure`
    RtpFailure,
    /// `top-up`
    TopUp,
    /// `wallet-transfer`
    WalletTransfer,
    /// `adjustment`
    Adjustment,
    /// `fee-revenue`
    FeeRevenue,
    /// `residual`
    Residual,
    /// `instant-bank-failure`
    InstantBankFailure,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl WalletTransactionType {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::AccountFunding,
        Self::AchReversal,
        Self::AutoSweep,
        Self::CardPayment,
        Self::CardDecline,
        Self::CardReversal,
        Self::CashOut,
        Self::Dispute,
        Self::DisputeReversal,
        Self::FacilitatorFee,
        Self::IssuingRefund,
        Self::IssuingTransaction,
        Self::IssuingTransactionAdjustment,
        Self::IssuingAuthHold,
        Self::IssuingAuthRelease,
        Self::IssuingDecline,
        Self::MoovFee,
        Self::Payment,
        Self::Payout,
        Self::Refund,
        Self::RefundFailure,
        Self::RtpFailure,
        Self::TopUp,
        Self::WalletTransfer,
        Self::Adjustment,
        Self::FeeRevenue,
        Self::Residual,
        Self::InstantBankFailure,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountFunding => "account-funding",
            Self::AchReversal => "ach-reversal",
            Self::AutoSweep => "auto-sweep",
            Self::CardPayment => "card-payment",
            Self::CardDecline => "card-decline",
            Self::CardReversal => "card-reversal",
            Self::CashOut => "cash-out",
            Self::Dispute => "dispute",
            Self::DisputeReversal => "dispute-reversal",
            Self::FacilitatorFee => "facilitator-fee",
            Self::IssuingRefund => "issuing-refund",
            Self::IssuingTransaction => "issuing-transaction",
            Self::IssuingTransactionAdjustment => "issuing-transaction-adjustment",
            Self::IssuingAuthHold => "issuing-auth-hold",
            Self::IssuingAuthRelease => "issuing-auth-release",
            Self::IssuingDecline => "issuing-decline",
            Self::MoovFee => "moov-fee",
            Self::Payment => "payment",
            Self::Payout => "payout",
            Self::Refund => "refund",
            Self::RefundFailure => "refund-failure",
            Self::RtpFailure => "rtp-failure",
            Self::TopUp => "top-up",
            Self::WalletTransfer => "wallet-transfer",
            Self::Adjustment => "adjustment",
            Self::FeeRevenue => "fee-revenue",
            Self::Residual => "residual",
            Self::InstantBankFailure => "instant-bank-failure",
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
            "account-funding" => Some(Self::AccountFunding),
            "ach-reversal" => Some(Self::AchReversal),
            "auto-sweep" => Some(Self::AutoSweep),
            "card-payment" => Some(Self::CardPayment),
            "card-decline" => Some(Self::CardDecline),
            "card-reversal" => Some(Self::CardReversal),
            "cash-out" => Some(Self::CashOut),
            "dispute" => Some(Self::Dispute),
            "dispute-reversal" => Some(Self::DisputeReversal),
            "facilitator-fee" => Some(Self::FacilitatorFee),
            "issuing-refund" => Some(Self::IssuingRefund),
            "issuing-transaction" => Some(Self::IssuingTransaction),
            "issuing-transaction-adjustment" => Some(Self::IssuingTransactionAdjustment),
            "issuing-auth-hold" => Some(Self::IssuingAuthHold),
            "issuing-auth-release" => Some(Self::IssuingAuthRelease),
            "issuing-decline" => Some(Self::IssuingDecline),
            "moov-fee" => Some(Self::MoovFee),
            "payment" => Some(Self::Payment),
            "payout" => Some(Self::Payout),
            "refund" => Some(Self::Refund),
            "refund-failure" => Some(Self::RefundFailure),
            "rtp-failure" => Some(Self::RtpFailure),
            "top-up" => Some(Self::TopUp),
            "wallet-transfer" => Some(Self::WalletTransfer),
            "adjustment" => Some(Self::Adjustment),
            "fee-revenue" => Some(Self::FeeRevenue),
            "residual" => Some(Self::Residual),
            "instant-bank-failure" => Some(Self::InstantBankFailure),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for WalletTransactionType {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for WalletTransactionType {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for WalletTransactionType {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for WalletTransactionType {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for WalletTransactionType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for WalletTransactionType {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for WalletTransactionType {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for WalletTransactionType {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for WalletTransactionType {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
