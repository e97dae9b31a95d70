// Written by `cargo xtask codegen` from models/components/capabilityid.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// What an account may be allowed to do.
///
/// The broad values `send-funds`, `collect-funds` and `wallet` are being phased out. Ask for the
/// narrow ones in their place, such as `send-funds.ach`, `collect-funds.card-payments` or
/// `wallet.balance`.
///
/// Source: [`models/components/capabilityid.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/capabilityid.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CapabilityID {
    /// `transfers`
    Transfers,
    /// `send-funds`
    SendFunds,
    /// `send-funds.push-to-card`
    SendFundsPushToCard,
    /// `money-transfer.push-to-card`
    MoneyTransferPushToCard,
    /// `send-funds.ach`
    SendFundsAch,
    /// `send-funds.rtp`
    SendFundsRtp,
    /// `send-funds.instant-bank`
    SendFundsInstantBank,
    /// `collect-funds`
    CollectFunds,
    /// `collect-funds.card-payments`
    CollectFundsCardPayments,
    /// `money-transfer.pull-from-card`
    MoneyTransferPullFromCard,
    /// `collect-funds.ach`
    CollectFundsAch,
    /// `wallet`
    Wallet,
    /// `wallet.balance`
    WalletBalance,
    /// `card-issuing`
    CardIssuing,
    /// `issuing.cardholder`
    IssuingCardholder,
    /// `production-app`
    ProductionApp,
    /// `platform.production-app`
    PlatformProductionApp,
    /// `platform.wallet-transfers`
    PlatformWalletTransfers,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl CapabilityID {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::Transfers,
        Self::SendFunds,
        Self::SendFundsPushToCard,
        Self::MoneyTransferPushToCard,
        Self::SendFundsAch,
        Self::SendFundsRtp,
        Self::SendFundsInstantBank,
        Self::CollectFunds,
        Self::CollectFundsCardPayments,
        Self::MoneyTransferPullFromCard,
        Self::CollectFundsAch,
        Self::Wallet,
        Self::WalletBalance,
        Self::CardIssuing,
        Self::IssuingCardholder,
        Self::ProductionApp,
        Self::PlatformProductionApp,
        Self::PlatformWalletTransfers,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Transfers => "transfers",
            Self::SendFunds => "send-funds",
            Self::SendFundsPushToCard => "send-funds.push-to-card",
            Self::MoneyTransferPushToCard => "money-transfer.push-to-card",
            Self::SendFundsAch => "send-funds.ach",
            Self::SendFundsRtp => "send-funds.rtp",
            Self::SendFundsInstantBank => "send-funds.instant-bank",
            Self::CollectFunds => "collect-funds",
            Self::CollectFundsCardPayments => "collect-funds.card-payments",
            Self::MoneyTransferPullFromCard => "money-transfer.pull-from-card",
            Self::CollectFundsAch => "collect-funds.ach",
            Self::Wallet => "wallet",
            Self::WalletBalance => "wallet.balance",
            Self::CardIssuing => "card-issuing",
            Self::IssuingCardholder => "issuing.cardholder",
            Self::ProductionApp => "production-app",
            Self::PlatformProductionApp => "platform.production-app",
            Self::PlatformWalletTransfers => "platform.wallet-transfers",
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
            "transfers" => Some(Self::Transfers),
            "send-funds" => Some(Self::SendFunds),
            "send-funds.push-to-card" => Some(Self::SendFundsPushToCard),
            "money-transfer.push-to-card" => Some(Self::MoneyTransferPushToCard),
            "send-funds.ach" => Some(Self::SendFundsAch),
            "send-funds.rtp" => Some(Self::SendFundsRtp),
            "send-funds.instant-bank" => Some(Self::SendFundsInstantBank),
            "collect-funds" => Some(Self::CollectFunds),
            "collect-funds.card-payments" => Some(Self::CollectFundsCardPayments),
            "money-transfer.pull-from-card" => Some(Self::MoneyTransferPullFromCard),
            "collect-funds.ach" => Some(Self::CollectFundsAch),
            "wallet" => Some(Self::Wallet),
            "wallet.balance" => Some(Self::WalletBalance),
            "card-issuing" => Some(Self::CardIssuing),
            "issuing.cardholder" => Some(Self::IssuingCardholder),
            "production-app" => Some(Self::ProductionApp),
            "platform.production-app" => Some(Self::PlatformProductionApp),
            "platform.wallet-transfers" => Some(Self::PlatformWalletTransfers),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for CapabilityID {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for CapabilityID {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for CapabilityID {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for CapabilityID {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for CapabilityID {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for CapabilityID {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for CapabilityID {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for CapabilityID {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for CapabilityID {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
