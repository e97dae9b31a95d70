// Written by `cargo xtask codegen` from models/components/webhookeventtype.md. Do not edit.

use std::convert::Infallible;

use std::str::FromStr;

use crate::support::validate;

use crate::support::wire;

/// Kinds of event. The value `*` is used in subscriptions only, where it stands for every kind.
///
/// Source: [`models/components/webhookeventtype.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookeventtype.md)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebhookEventType {
    /// `*`
    All,
    /// `account.created`
    AccountCreated,
    /// `account.updated`
    AccountUpdated,
    /// `account.disconnected`
    AccountDisconnected,
    /// `balance.updated`
    BalanceUpdated,
    /// `bankAccount.created`
    BankAccountCreated,
    /// `bankAccount.updated`
    BankAccountUpdated,
    /// `bankAccount.deleted`
    BankAccountDeleted,
    /// `cancellation.created`
    CancellationCreated,
    /// `cancellation.updated`
    CancellationUpdated,
    /// `card.autoUpdated`
    CardAutoUpdated,
    /// `capability.requested`
    CapabilityRequested,
    /// `capability.updated`
    CapabilityUpdated,
    /// `dispute.created`
    DisputeCreated,
    /// `dispute.updated`
    DisputeUpdated,
    /// `invoice.created`
    InvoiceCreated,
    /// `invoice.updated`
    InvoiceUpdated,
    /// `networkID.updated`
    NetworkIDUpdated,
    /// `paymentMethod.enabled`
    PaymentMethodEnabled,
    /// `paymentMethod.disabled`
    PaymentMethodDisabled,
    /// `refund.created`
    RefundCreated,
    /// `refund.updated`
    RefundUpdated,
    /// `representative.created`
    RepresentativeCreated,
    /// `representative.updated`
    RepresentativeUpdated,
    /// `representative.deleted`
    RepresentativeDeleted,
    /// `sweep.created`
    SweepCreated,
    /// `sweep.updated`
    SweepUpdated,
    /// `terminalApplication.created`
    TerminalApplicationCreated,
    /// `terminalApplication.updated`
    TerminalApplicationUpdated,
    /// `ticket.created`
    TicketCreated,
    /// `ticket.updated`
    TicketUpdated,
    /// `ticket.messageAdded`
    TicketMessageAdded,
    /// `transfer.created`
    TransferCreated,
    /// `transfer.updated`
    TransferUpdated,
    /// `wallet.created`
    WalletCreated,
    /// `wallet.updated`
    WalletUpdated,
    /// `walletTransaction.updated`
    WalletTransactionUpdated,
    /// `billingStatement.created`
    BillingStatementCreated,
    /// `authorization.expiring`
    AuthorizationExpiring,
    /// A value that the docs do not list.
    Unrecognized(crate::support::Unknown<String>),
}

impl WebhookEventType {
    /// The documented values, in the order of the docs.
    pub const ALL: &'static [Self] = &[
        Self::All,
        Self::AccountCreated,
        Self::AccountUpdated,
        Self::AccountDisconnected,
        Self::BalanceUpdated,
        Self::BankAccountCreated,
        Self::BankAccountUpdated,
        Self::BankAccountDeleted,
        Self::CancellationCreated,
        Self::CancellationUpdated,
        Self::CardAutoUpdated,
        Self::CapabilityRequested,
        Self::CapabilityUpdated,
        Self::DisputeCreated,
        Self::DisputeUpdated,
        Self::InvoiceCreated,
        Self::InvoiceUpdated,
        Self::NetworkIDUpdated,
        Self::PaymentMethodEnabled,
        Self::PaymentMethodDisabled,
        Self::RefundCreated,
        Self::RefundUpdated,
        Self::RepresentativeCreated,
        Self::RepresentativeUpdated,
        Self::RepresentativeDeleted,
        Self::SweepCreated,
        Self::SweepUpdated,
        Self::TerminalApplicationCreated,
        Self::TerminalApplicationUpdated,
        Self::TicketCreated,
        Self::TicketUpdated,
        Self::TicketMessageAdded,
        Self::TransferCreated,
        Self::TransferUpdated,
        Self::WalletCreated,
        Self::WalletUpdated,
        Self::WalletTransactionUpdated,
        Self::BillingStatementCreated,
        Self::AuthorizationExpiring,
    ];

    /// The text on the wire.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "*",
            Self::AccountCreated => "account.created",
            Self::AccountUpdated => "account.updated",
            Self::AccountDisconnected => "account.disconnected",
            Self::BalanceUpdated => "balance.updated",
            Self::BankAccountCreated => "bankAccount.created",
            Self::BankAccountUpdated => "bankAccount.updated",
            Self::BankAccountDeleted => "bankAccount.deleted",
            Self::CancellationCreated => "cancellation.created",
            Self::CancellationUpdated => "cancellation.updated",
            Self::CardAutoUpdated => "card.autoUpdated",
            Self::CapabilityRequested => "capability.requested",
            Self::CapabilityUpdated => "capability.updated",
            Self::DisputeCreated => "dispute.created",
            Self::DisputeUpdated => "dispute.updated",
            Self::InvoiceCreated => "invoice.created",
            Self::InvoiceUpdated => "invoice.updated",
            Self::NetworkIDUpdated => "networkID.updated",
            Self::PaymentMethodEnabled => "paymentMethod.enabled",
            Self::PaymentMethodDisabled => "paymentMethod.disabled",
            Self::RefundCreated => "refund.created",
            Self::RefundUpdated => "refund.updated",
            Self::RepresentativeCreated => "representative.created",
            Self::RepresentativeUpdated => "representative.updated",
            Self::RepresentativeDeleted => "representative.deleted",
            Self::SweepCreated => "sweep.created",
            Self::SweepUpdated => "sweep.updated",
            Self::TerminalApplicationCreated => "terminalApplication.created",
            Self::TerminalApplicationUpdated => "terminalApplication.updated",
            Self::TicketCreated => "ticket.created",
            Self::TicketUpdated => "ticket.updated",
            Self::TicketMessageAdded => "ticket.messageAdded",
            Self::TransferCreated => "transfer.created",
            Self::TransferUpdated => "transfer.updated",
            Self::WalletCreated => "wallet.created",
            Self::WalletUpdated => "wallet.updated",
            Self::WalletTransactionUpdated => "walletTransaction.updated",
            Self::BillingStatementCreated => "billingStatement.created",
            Self::AuthorizationExpiring => "authorization.expiring",
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
            "*" => Some(Self::All),
            "account.created" => Some(Self::AccountCreated),
            "account.updated" => Some(Self::AccountUpdated),
            "account.disconnected" => Some(Self::AccountDisconnected),
            "balance.updated" => Some(Self::BalanceUpdated),
            "bankAccount.created" => Some(Self::BankAccountCreated),
            "bankAccount.updated" => Some(Self::BankAccountUpdated),
            "bankAccount.deleted" => Some(Self::BankAccountDeleted),
            "cancellation.created" => Some(Self::CancellationCreated),
            "cancellation.updated" => Some(Self::CancellationUpdated),
            "card.autoUpdated" => Some(Self::CardAutoUpdated),
            "capability.requested" => Some(Self::CapabilityRequested),
            "capability.updated" => Some(Self::CapabilityUpdated),
            "dispute.created" => Some(Self::DisputeCreated),
            "dispute.updated" => Some(Self::DisputeUpdated),
            "invoice.created" => Some(Self::InvoiceCreated),
            "invoice.updated" => Some(Self::InvoiceUpdated),
            "networkID.updated" => Some(Self::NetworkIDUpdated),
            "paymentMethod.enabled" => Some(Self::PaymentMethodEnabled),
            "paymentMethod.disabled" => Some(Self::PaymentMethodDisabled),
            "refund.created" => Some(Self::RefundCreated),
            "refund.updated" => Some(Self::RefundUpdated),
            "representative.created" => Some(Self::RepresentativeCreated),
            "representative.updated" => Some(Self::RepresentativeUpdated),
            "representative.deleted" => Some(Self::RepresentativeDeleted),
            "sweep.created" => Some(Self::SweepCreated),
            "sweep.updated" => Some(Self::SweepUpdated),
            "terminalApplication.created" => Some(Self::TerminalApplicationCreated),
            "terminalApplication.updated" => Some(Self::TerminalApplicationUpdated),
            "ticket.created" => Some(Self::TicketCreated),
            "ticket.updated" => Some(Self::TicketUpdated),
            "ticket.messageAdded" => Some(Self::TicketMessageAdded),
            "transfer.created" => Some(Self::TransferCreated),
            "transfer.updated" => Some(Self::TransferUpdated),
            "wallet.created" => Some(Self::WalletCreated),
            "wallet.updated" => Some(Self::WalletUpdated),
            "walletTransaction.updated" => Some(Self::WalletTransactionUpdated),
            "billingStatement.created" => Some(Self::BillingStatementCreated),
            "authorization.expiring" => Some(Self::AuthorizationExpiring),
            _ => None,
        }
    }
}

impl ::core::fmt::Display for WebhookEventType {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for WebhookEventType {
    type Err = Infallible;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(wire::from_text(text))
    }
}

impl From<&str> for WebhookEventType {
    #[inline]
    fn from(text: &str) -> Self {
        wire::from_text(text)
    }
}

impl From<String> for WebhookEventType {
    #[inline]
    fn from(text: String) -> Self {
        wire::from_string(text)
    }
}

impl wire::TextEnum for WebhookEventType {
    #[inline]
    fn known(text: &str) -> Option<Self> {
        Self::try_known(text)
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<String>) -> Self {
        Self::Unrecognized(raw)
    }
}

impl wire::Blank for WebhookEventType {
    #[inline]
    fn blank() -> Self {
        wire::blank_text()
    }
}

impl ::serde::Serialize for WebhookEventType {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookEventType {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_text_enum(input)
    }
}

impl validate::Validate for WebhookEventType {
    #[inline]
    fn as_value(&self) -> validate::Value<'_> {
        validate::Value::Text(self.as_str())
    }
}
