// Written by `cargo xtask codegen` from models/components/applicationscope.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Permissions that an application can hold on an account.
///
/// Source: [`models/components/applicationscope.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/applicationscope.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApplicationScope {
    /// `accounts.read`
    AccountsRead,
    /// `accounts.write`
    AccountsWrite,
    /// `analytics.read`
    AnalyticsRead,
    /// `apple-pay-merchant.read`
    ApplePayMerchantRead,
    /// `apple-pay-merchant.write`
    ApplePayMerchantWrite,
    /// `apple-pay.read`
    ApplePayRead,
    /// `apple-pay.write`
    ApplePayWrite,
    /// `bank-accounts.read`
    BankAccountsRead,
    /// `bank-accounts.write`
    BankAccountsWrite,
    /// `capabilities.read`
    CapabilitiesRead,
    /// `capabilities.write`
    CapabilitiesWrite,
    /// `cards.read`
    CardsRead,
    /// `cards.write`
    CardsWrite,
    /// `documents.read`
    DocumentsRead,
    /// `documents.write`
    DocumentsWrite,
    /// `fed.read`
    FedRead,
    /// `files.read`
    FilesRead,
    /// `files.write`
    FilesWrite,
    /// `issued-cards.read`
    IssuedCardsRead,
    /// `issued-cards.write`
    IssuedCardsWrite,
    /// `issued-cards.read-secure`
    IssuedCardsReadSecure,
    /// `payment-methods.read`
    PaymentMethodsRead,
    /// `ping.read`
    PingRead,
    /// `profile-enrichment.read`
    ProfileEnrichmentRead,
    /// `profile.read`
    ProfileRead,
    /// `profile.write`
    ProfileWrite,
    /// `profile.disconnect`
    ProfileDisconnect,
    /// `representatives.read`
    RepresentativesRead,
    /// `representatives.write`
    RepresentativesWrite,
    /// `transfers.read`
    TransfersRead,
    /// `transfers.write`
    TransfersWrite,
    /// `wallets.read`
    WalletsRead,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl ApplicationScope {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::AccountsRead,
        Self::AccountsWrite,
        Self::AnalyticsRead,
        Self::ApplePayMerchantRead,
        Self::ApplePayMerchantWrite,
        Self::ApplePayRead,
        Self::ApplePayWrite,
        Self::BankAccountsRead,
        Self::BankAccountsWrite,
        Self::CapabilitiesRead,
        Self::CapabilitiesWrite,
        Self::CardsRead,
        Self::CardsWrite,
        Self::DocumentsRead,
        Self::DocumentsWrite,
        Self::FedRead,
        Self::FilesRead,
        Self::FilesWrite,
        Self::IssuedCardsRead,
        Self::IssuedCardsWrite,
        Self::IssuedCardsReadSecure,
        Self::PaymentMethodsRead,
        Self::PingRead,
        Self::ProfileEnrichmentRead,
        Self::ProfileRead,
        Self::ProfileWrite,
        Self::ProfileDisconnect,
        Self::RepresentativesRead,
        Self::RepresentativesWrite,
        Self::TransfersRead,
        Self::TransfersWrite,
        Self::WalletsRead,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountsRead => "accounts.read",
            Self::AccountsWrite => "accounts.write",
            Self::AnalyticsRead => "analytics.read",
            Self::ApplePayMerchantRead => "apple-pay-merchant.read",
            Self::ApplePayMerchantWrite => "apple-pay-merchant.write",
            Self::ApplePayRead => "apple-pay.read",
            Self::ApplePayWrite => "apple-pay.write",
            Self::BankAccountsRead => "bank-accounts.read",
            Self::BankAccountsWrite => "bank-accounts.write",
            Self::CapabilitiesRead => "capabilities.read",
            Self::CapabilitiesWrite => "capabilities.write",
            Self::CardsRead => "cards.read",
            Self::CardsWrite => "cards.write",
            Self::DocumentsRead => "documents.read",
            Self::DocumentsWrite => "documents.write",
            Self::FedRead => "fed.read",
            Self::FilesRead => "files.read",
            Self::FilesWrite => "files.write",
            Self::IssuedCardsRead => "issued-cards.read",
            Self::IssuedCardsWrite => "issued-cards.write",
            Self::IssuedCardsReadSecure => "issued-cards.read-secure",
            Self::PaymentMethodsRead => "payment-methods.read",
            Self::PingRead => "ping.read",
            Self::ProfileEnrichmentRead => "profile-enrichment.read",
            Self::ProfileRead => "profile.read",
            Self::ProfileWrite => "profile.write",
            Self::ProfileDisconnect => "profile.disconnect",
            Self::RepresentativesRead => "representatives.read",
            Self::RepresentativesWrite => "representatives.write",
            Self::TransfersRead => "transfers.read",
            Self::TransfersWrite => "transfers.write",
            Self::WalletsRead => "wallets.read",
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
            "accounts.read" => Some(Self::AccountsRead),
            "accounts.write" => Some(Self::AccountsWrite),
            "analytics.read" => Some(Self::AnalyticsRead),
            "apple-pay-merchant.read" => Some(Self::ApplePayMerchantRead),
            "apple-pay-merchant.write" => Some(Self::ApplePayMerchantWrite),
            "apple-pay.read" => Some(Self::ApplePayRead),
            "apple-pay.write" => Some(Self::ApplePayWrite),
            "bank-accounts.read" => Some(Self::BankAccountsRead),
            "bank-accounts.write" => Some(Self::BankAccountsWrite),
            "capabilities.read" => Some(Self::CapabilitiesRead),
            "capabilities.write" => Some(Self::CapabilitiesWrite),
            "cards.read" => Some(Self::CardsRead),
            "cards.write" => Some(Self::CardsWrite),
            "documents.read" => Some(Self::DocumentsRead),
            "documents.write" => Some(Self::DocumentsWrite),
            "fed.read" => Some(Self::FedRead),
            "files.read" => Some(Self::FilesRead),
            "files.write" => Some(Self::FilesWrite),
            "issued-cards.read" => Some(Self::IssuedCardsRead),
            "issued-cards.write" => Some(Self::IssuedCardsWrite),
            "issued-cards.read-secure" => Some(Self::IssuedCardsReadSecure),
            "payment-methods.read" => Some(Self::PaymentMethodsRead),
            "ping.read" => Some(Self::PingRead),
            "profile-enrichment.read" => Some(Self::ProfileEnrichmentRead),
            "profile.read" => Some(Self::ProfileRead),
            "profile.write" => Some(Self::ProfileWrite),
            "profile.disconnect" => Some(Self::ProfileDisconnect),
            "representatives.read" => Some(Self::RepresentativesRead),
            "representatives.write" => Some(Self::RepresentativesWrite),
            "transfers.read" => Some(Self::TransfersRead),
            "transfers.write" => Some(Self::TransfersWrite),
            "wallets.read" => Some(Self::WalletsRead),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for ApplicationScope {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ApplicationScope {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for ApplicationScope {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for ApplicationScope {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for ApplicationScope {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for ApplicationScope {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for ApplicationScope {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for ApplicationScope {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for ApplicationScope {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
