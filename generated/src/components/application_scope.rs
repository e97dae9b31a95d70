// Written by `cargo xtask codegen` from models/components/applicationscope.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

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
    pub const fn is_known(&self) -> bool {
        !::core::matches!(self, Self::Unrecognized(_))
    }

    /// The documented value with this text, if there is one.
    #[must_use]
    pub fn try_known(text: &str) -> ::core::option::Option<Self> {
        Some(
            match text {
                "accounts.read" => Self::AccountsRead,
                "accounts.write" => Self::AccountsWrite,
                "analytics.read" => Self::AnalyticsRead,
                "apple-pay-merchant.read" => Self::ApplePayMerchantRead,
                "apple-pay-merchant.write" => Self::ApplePayMerchantWrite,
                "apple-pay.read" => Self::ApplePayRead,
                "apple-pay.write" => Self::ApplePayWrite,
                "bank-accounts.read" => Self::BankAccountsRead,
                "bank-accounts.write" => Self::BankAccountsWrite,
                "capabilities.read" => Self::CapabilitiesRead,
                "capabilities.write" => Self::CapabilitiesWrite,
                "cards.read" => Self::CardsRead,
                "cards.write" => Self::CardsWrite,
                "documents.read" => Self::DocumentsRead,
                "documents.write" => Self::DocumentsWrite,
                "fed.read" => Self::FedRead,
                "files.read" => Self::FilesRead,
                "files.write" => Self::FilesWrite,
                "issued-cards.read" => Self::IssuedCardsRead,
                "issued-cards.write" => Self::IssuedCardsWrite,
                "issued-cards.read-secure" => Self::IssuedCardsReadSecure,
                "payment-methods.read" => Self::PaymentMethodsRead,
                "ping.read" => Self::PingRead,
                "profile-enrichment.read" => Self::ProfileEnrichmentRead,
                "profile.read" => Self::ProfileRead,
                "profile.write" => Self::ProfileWrite,
                "profile.disconnect" => Self::ProfileDisconnect,
                "representatives.read" => Self::RepresentativesRead,
                "representatives.write" => Self::RepresentativesWrite,
                "transfers.read" => Self::TransfersRead,
                "transfers.write" => Self::TransfersWrite,
                "wallets.read" => Self::WalletsRead,
                _ => return None,
            },
        )
    }
}

impl ::core::fmt::Display for ApplicationScope {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ApplicationScope {
    type Err = Infallible;
    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for ApplicationScope {
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for ApplicationScope {
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for ApplicationScope {
    fn known(text: &str) -> ::core::option::Option<Self> {
        Self::try_known(text)
    }

    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for ApplicationScope {
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for ApplicationScope {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for ApplicationScope {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl crate::support::validate::Validate for ApplicationScope {
    fn as_value(&self) -> crate::support::validate::Value<'_> {
        crate::support::validate::Value::Text(self.as_str())
    }
}
