// Written by `cargo xtask codegen` from models/components/webhookdata.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The part of an event that names the records concerned. It does not say of what kind it is: the
/// `type` of the event around it does.
///
/// Source: [`models/components/webhookdata.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdata.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookData {
    /// [`WebhookDataAccountCreated`](crate::components::WebhookDataAccountCreated), where the `type` beside it is `account.created`.
    AccountCreated(crate::components::WebhookDataAccountCreated),
    /// [`WebhookDataAccountUpdated`](crate::components::WebhookDataAccountUpdated), where the `type` beside it is `account.updated`.
    AccountUpdated(crate::components::WebhookDataAccountUpdated),
    /// [`WebhookDataAccountDisconnected`](crate::components::WebhookDataAccountDisconnected), where the `type` beside it is `account.disconnected`.
    AccountDisconnected(crate::components::WebhookDataAccountDisconnected),
    /// [`WebhookDataBalanceUpdated`](crate::components::WebhookDataBalanceUpdated), where the `type` beside it is `balance.updated`.
    BalanceUpdated(crate::components::WebhookDataBalanceUpdated),
    /// [`WebhookDataBankAccountCreated`](crate::components::WebhookDataBankAccountCreated), where the `type` beside it is `bankAccount.created`.
    BankAccountCreated(crate::components::WebhookDataBankAccountCreated),
    /// [`WebhookDataBankAccountUpdated`](crate::components::WebhookDataBankAccountUpdated), where the `type` beside it is `bankAccount.updated`.
    BankAccountUpdated(Box<crate::components::WebhookDataBankAccountUpdated>),
    /// [`WebhookDataBankAccountDeleted`](crate::components::WebhookDataBankAccountDeleted), where the `type` beside it is `bankAccount.deleted`.
    BankAccountDeleted(crate::components::WebhookDataBankAccountDeleted),
    /// [`WebhookDataCancellationCreated`](crate::components::WebhookDataCancellationCreated), where the `type` beside it is `cancellation.created`.
    CancellationCreated(crate::components::WebhookDataCancellationCreated),
    /// [`WebhookDataCancellationUpdated`](crate::components::WebhookDataCancellationUpdated), where the `type` beside it is `cancellation.updated`.
    CancellationUpdated(crate::components::WebhookDataCancellationUpdated),
    /// [`WebhookDataCardAutoUpdated`](crate::components::WebhookDataCardAutoUpdated), where the `type` beside it is `card.autoUpdated`.
    CardAutoUpdated(crate::components::WebhookDataCardAutoUpdated),
    /// [`WebhookDataCapabilityRequested`](crate::components::WebhookDataCapabilityRequested), where the `type` beside it is `capability.requested`.
    CapabilityRequested(crate::components::WebhookDataCapabilityRequested),
    /// [`WebhookDataCapabilityUpdated`](crate::components::WebhookDataCapabilityUpdated), where the `type` beside it is `capability.updated`.
    CapabilityUpdated(crate::components::WebhookDataCapabilityUpdated),
    /// [`WebhookDataDisputeCreated`](crate::components::WebhookDataDisputeCreated), where the `type` beside it is `dispute.created`.
    DisputeCreated(crate::components::WebhookDataDisputeCreated),
    /// [`WebhookDataDisputeUpdated`](crate::components::WebhookDataDisputeUpdated), where the `type` beside it is `dispute.updated`.
    DisputeUpdated(crate::components::WebhookDataDisputeUpdated),
    /// [`WebhookDataInvoiceCreated`](crate::components::WebhookDataInvoiceCreated), where the `type` beside it is `invoice.created`.
    InvoiceCreated(crate::components::WebhookDataInvoiceCreated),
    /// [`WebhookDataInvoiceUpdated`](crate::components::WebhookDataInvoiceUpdated), where the `type` beside it is `invoice.updated`.
    InvoiceUpdated(crate::components::WebhookDataInvoiceUpdated),
    /// [`WebhookDataNetworkIDUpdated`](crate::components::WebhookDataNetworkIDUpdated), where the `type` beside it is `networkID.updated`.
    NetworkIDUpdated(crate::components::WebhookDataNetworkIDUpdated),
    /// [`WebhookDataPaymentMethodEnabled`](crate::components::WebhookDataPaymentMethodEnabled), where the `type` beside it is `paymentMethod.enabled`.
    PaymentMethodEnabled(crate::components::WebhookDataPaymentMethodEnabled),
    /// [`WebhookDataPaymentMethodDisabled`](crate::components::WebhookDataPaymentMethodDisabled), where the `type` beside it is `paymentMethod.disabled`.
    PaymentMethodDisabled(crate::components::WebhookDataPaymentMethodDisabled),
    /// [`WebhookDataRefundCreated`](crate::components::WebhookDataRefundCreated), where the `type` beside it is `refund.created`.
    RefundCreated(crate::components::WebhookDataRefundCreated),
    /// [`WebhookDataRefundUpdated`](crate::components::WebhookDataRefundUpdated), where the `type` beside it is `refund.updated`.
    RefundUpdated(crate::components::WebhookDataRefundUpdated),
    /// [`WebhookDataRepresentativeCreated`](crate::components::WebhookDataRepresentativeCreated), where the `type` beside it is `representative.created`.
    RepresentativeCreated(crate::components::WebhookDataRepresentativeCreated),
    /// [`WebhookDataRepresentativeUpdated`](crate::components::WebhookDataRepresentativeUpdated), where the `type` beside it is `representative.updated`.
    RepresentativeUpdated(crate::components::WebhookDataRepresentativeUpdated),
    /// [`WebhookDataRepresentativeDisabled`](crate::components::WebhookDataRepresentativeDisabled)
    RepresentativeDisabled(crate::components::WebhookDataRepresentativeDisabled),
    /// [`WebhookDataSweepCreated`](crate::components::WebhookDataSweepCreated), where the `type` beside it is `sweep.created`.
    SweepCreated(crate::components::WebhookDataSweepCreated),
    /// [`WebhookDataSweepUpdated`](crate::components::WebhookDataSweepUpdated), where the `type` beside it is `sweep.updated`.
    SweepUpdated(crate::components::WebhookDataSweepUpdated),
    /// [`WebhookDataTerminalApplicationCreated`](crate::components::WebhookDataTerminalApplicationCreated), where the `type` beside it is `terminalApplication.created`.
    TerminalApplicationCreated(crate::components::WebhookDataTerminalApplicationCreated),
    /// [`WebhookDataTerminalApplicationUpdated`](crate::components::WebhookDataTerminalApplicationUpdated), where the `type` beside it is `terminalApplication.updated`.
    TerminalApplicationUpdated(crate::components::WebhookDataTerminalApplicationUpdated),
    /// [`WebhookDataTicketCreated`](crate::components::WebhookDataTicketCreated), where the `type` beside it is `ticket.created`.
    TicketCreated(crate::components::WebhookDataTicketCreated),
    /// [`WebhookDataTicketUpdated`](crate::components::WebhookDataTicketUpdated), where the `type` beside it is `ticket.updated`.
    TicketUpdated(crate::components::WebhookDataTicketUpdated),
    /// [`WebhookDataTicketMessageAdded`](crate::components::WebhookDataTicketMessageAdded), where the `type` beside it is `ticket.messageAdded`.
    TicketMessageAdded(crate::components::WebhookDataTicketMessageAdded),
    /// [`WebhookDataTransferCreated`](crate::components::WebhookDataTransferCreated), where the `type` beside it is `transfer.created`.
    TransferCreated(crate::components::WebhookDataTransferCreated),
    /// [`WebhookDataTransferUpdated`](crate::components::WebhookDataTransferUpdated), where the `type` beside it is `transfer.updated`.
    TransferUpdated(Box<crate::components::WebhookDataTransferUpdated>),
    /// [`WebhookDataWalletCreated`](crate::components::WebhookDataWalletCreated), where the `type` beside it is `wallet.created`.
    WalletCreated(crate::components::WebhookDataWalletCreated),
    /// [`WebhookDataWalletUpdated`](crate::components::WebhookDataWalletUpdated), where the `type` beside it is `wallet.updated`.
    WalletUpdated(crate::components::WebhookDataWalletUpdated),
    /// [`WebhookDataWalletTransactionUpdated`](crate::components::WebhookDataWalletTransactionUpdated), where the `type` beside it is `walletTransaction.updated`.
    WalletTransactionUpdated(
        Box<crate::components::WebhookDataWalletTransactionUpdated>,
    ),
    /// [`WebhookBillingStatementCreated`](crate::components::WebhookBillingStatementCreated), where the `type` beside it is `billingStatement.created`.
    BillingStatementCreated(crate::components::WebhookBillingStatementCreated),
    /// [`WebhookDataAuthorizationExpiring`](crate::components::WebhookDataAuthorizationExpiring), where the `type` beside it is `authorization.expiring`.
    AuthorizationExpiring(crate::components::WebhookDataAuthorizationExpiring),
    /// What fits none of the documented types, as it was read.
    Unrecognized(crate::support::Unknown<crate::support::Value>),
}

impl From<crate::components::WebhookDataAccountCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataAccountCreated) -> Self {
        Self::AccountCreated(value)
    }
}

impl From<crate::components::WebhookDataAccountUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataAccountUpdated) -> Self {
        Self::AccountUpdated(value)
    }
}

impl From<crate::components::WebhookDataAccountDisconnected> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataAccountDisconnected) -> Self {
        Self::AccountDisconnected(value)
    }
}

impl From<crate::components::WebhookDataBalanceUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataBalanceUpdated) -> Self {
        Self::BalanceUpdated(value)
    }
}

impl From<crate::components::WebhookDataBankAccountCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataBankAccountCreated) -> Self {
        Self::BankAccountCreated(value)
    }
}

impl From<crate::components::WebhookDataBankAccountUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataBankAccountUpdated) -> Self {
        Self::BankAccountUpdated(Box::new(value))
    }
}

impl From<crate::components::WebhookDataBankAccountDeleted> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataBankAccountDeleted) -> Self {
        Self::BankAccountDeleted(value)
    }
}

impl From<crate::components::WebhookDataCancellationCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataCancellationCreated) -> Self {
        Self::CancellationCreated(value)
    }
}

impl From<crate::components::WebhookDataCancellationUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataCancellationUpdated) -> Self {
        Self::CancellationUpdated(value)
    }
}

impl From<crate::components::WebhookDataCardAutoUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataCardAutoUpdated) -> Self {
        Self::CardAutoUpdated(value)
    }
}

impl From<crate::components::WebhookDataCapabilityRequested> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataCapabilityRequested) -> Self {
        Self::CapabilityRequested(value)
    }
}

impl From<crate::components::WebhookDataCapabilityUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataCapabilityUpdated) -> Self {
        Self::CapabilityUpdated(value)
    }
}

impl From<crate::components::WebhookDataDisputeCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataDisputeCreated) -> Self {
        Self::DisputeCreated(value)
    }
}

impl From<crate::components::WebhookDataDisputeUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataDisputeUpdated) -> Self {
        Self::DisputeUpdated(value)
    }
}

impl From<crate::components::WebhookDataInvoiceCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataInvoiceCreated) -> Self {
        Self::InvoiceCreated(value)
    }
}

impl From<crate::components::WebhookDataInvoiceUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataInvoiceUpdated) -> Self {
        Self::InvoiceUpdated(value)
    }
}

impl From<crate::components::WebhookDataNetworkIDUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataNetworkIDUpdated) -> Self {
        Self::NetworkIDUpdated(value)
    }
}

impl From<crate::components::WebhookDataPaymentMethodEnabled> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataPaymentMethodEnabled) -> Self {
        Self::PaymentMethodEnabled(value)
    }
}

impl From<crate::components::WebhookDataPaymentMethodDisabled> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataPaymentMethodDisabled) -> Self {
        Self::PaymentMethodDisabled(value)
    }
}

impl From<crate::components::WebhookDataRefundCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataRefundCreated) -> Self {
        Self::RefundCreated(value)
    }
}

impl From<crate::components::WebhookDataRefundUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataRefundUpdated) -> Self {
        Self::RefundUpdated(value)
    }
}

impl From<crate::components::WebhookDataRepresentativeCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataRepresentativeCreated) -> Self {
        Self::RepresentativeCreated(value)
    }
}

impl From<crate::components::WebhookDataRepresentativeUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataRepresentativeUpdated) -> Self {
        Self::RepresentativeUpdated(value)
    }
}

impl From<crate::components::WebhookDataRepresentativeDisabled> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataRepresentativeDisabled) -> Self {
        Self::RepresentativeDisabled(value)
    }
}

impl From<crate::components::WebhookDataSweepCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataSweepCreated) -> Self {
        Self::SweepCreated(value)
    }
}

impl From<crate::components::WebhookDataSweepUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataSweepUpdated) -> Self {
        Self::SweepUpdated(value)
    }
}

impl From<crate::components::WebhookDataTerminalApplicationCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataTerminalApplicationCreated) -> Self {
        Self::TerminalApplicationCreated(value)
    }
}

impl From<crate::components::WebhookDataTerminalApplicationUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataTerminalApplicationUpdated) -> Self {
        Self::TerminalApplicationUpdated(value)
    }
}

impl From<crate::components::WebhookDataTicketCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataTicketCreated) -> Self {
        Self::TicketCreated(value)
    }
}

impl From<crate::components::WebhookDataTicketUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataTicketUpdated) -> Self {
        Self::TicketUpdated(value)
    }
}

impl From<crate::components::WebhookDataTicketMessageAdded> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataTicketMessageAdded) -> Self {
        Self::TicketMessageAdded(value)
    }
}

impl From<crate::components::WebhookDataTransferCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataTransferCreated) -> Self {
        Self::TransferCreated(value)
    }
}

impl From<crate::components::WebhookDataTransferUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataTransferUpdated) -> Self {
        Self::TransferUpdated(Box::new(value))
    }
}

impl From<crate::components::WebhookDataWalletCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataWalletCreated) -> Self {
        Self::WalletCreated(value)
    }
}

impl From<crate::components::WebhookDataWalletUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataWalletUpdated) -> Self {
        Self::WalletUpdated(value)
    }
}

impl From<crate::components::WebhookDataWalletTransactionUpdated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataWalletTransactionUpdated) -> Self {
        Self::WalletTransactionUpdated(Box::new(value))
    }
}

impl From<crate::components::WebhookBillingStatementCreated> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookBillingStatementCreated) -> Self {
        Self::BillingStatementCreated(value)
    }
}

impl From<crate::components::WebhookDataAuthorizationExpiring> for WebhookData {
    #[inline]
    fn from(value: crate::components::WebhookDataAuthorizationExpiring) -> Self {
        Self::AuthorizationExpiring(value)
    }
}

impl wire::Union for WebhookData {
    const TABLE: wire::UnionTable = wire::UnionTable {
        name: "WebhookData",
        tagged: false,
        signs: &[
            wire::Sign {
                path: &[&["status"]],
                cases: &[
                    (wire::Literal::Text("new"), 4),
                    (wire::Literal::Text("verified"), 4),
                    (wire::Literal::Text("verificationFailed"), 4),
                    (wire::Literal::Text("pending"), 4),
                    (wire::Literal::Text("errored"), 4),
                    (wire::Literal::Text("new"), 5),
                    (wire::Literal::Text("verified"), 5),
                    (wire::Literal::Text("verificationFailed"), 5),
                    (wire::Literal::Text("pending"), 5),
                    (wire::Literal::Text("errored"), 5),
                    (wire::Literal::Text("new"), 6),
                    (wire::Literal::Text("verified"), 6),
                    (wire::Literal::Text("verificationFailed"), 6),
                    (wire::Literal::Text("pending"), 6),
                    (wire::Literal::Text("errored"), 6),
                    (wire::Literal::Text("pending"), 7),
                    (wire::Literal::Text("completed"), 7),
                    (wire::Literal::Text("failed"), 7),
                    (wire::Literal::Text("pending"), 8),
                    (wire::Literal::Text("completed"), 8),
                    (wire::Literal::Text("failed"), 8),
                    (wire::Literal::Text("enabled"), 11),
                    (wire::Literal::Text("disabled"), 11),
                    (wire::Literal::Text("pending"), 11),
                    (wire::Literal::Text("in-review"), 11),
                    (wire::Literal::Text("response-needed"), 12),
                    (wire::Literal::Text("resolved"), 12),
                    (wire::Literal::Text("under-review"), 12),
                    (wire::Literal::Text("closed"), 12),
                    (wire::Literal::Text("accepted"), 12),
                    (wire::Literal::Text("expired"), 12),
                    (wire::Literal::Text("won"), 12),
                    (wire::Literal::Text("lost"), 12),
                    (wire::Literal::Text("response-needed"), 13),
                    (wire::Literal::Text("resolved"), 13),
                    (wire::Literal::Text("under-review"), 13),
                    (wire::Literal::Text("closed"), 13),
                    (wire::Literal::Text("accepted"), 13),
                    (wire::Literal::Text("expired"), 13),
                    (wire::Literal::Text("won"), 13),
                    (wire::Literal::Text("lost"), 13),
                    (wire::Literal::Text("draft"), 15),
                    (wire::Literal::Text("unpaid"), 15),
                    (wire::Literal::Text("payment-pending"), 15),
                    (wire::Literal::Text("paid"), 15),
                    (wire::Literal::Text("overdue"), 15),
                    (wire::Literal::Text("canceled"), 15),
                    (wire::Literal::Text("created"), 20),
                    (wire::Literal::Text("pending"), 20),
                    (wire::Literal::Text("completed"), 20),
                    (wire::Literal::Text("failed"), 20),
                    (wire::Literal::Text("accruing"), 25),
                    (wire::Literal::Text("action-required"), 25),
                    (wire::Literal::Text("canceled"), 25),
                    (wire::Literal::Text("closed"), 25),
                    (wire::Literal::Text("failed"), 25),
                    (wire::Literal::Text("paid"), 25),
                    (wire::Literal::Text("undefined"), 26),
                    (wire::Literal::Text("pending"), 26),
                    (wire::Literal::Text("enabled"), 26),
                    (wire::Literal::Text("disabled"), 26),
                    (wire::Literal::Text("undefined"), 27),
                    (wire::Literal::Text("pending"), 27),
                    (wire::Literal::Text("enabled"), 27),
                    (wire::Literal::Text("disabled"), 27),
                    (wire::Literal::Text("new"), 29),
                    (wire::Literal::Text("in-progress"), 29),
                    (wire::Literal::Text("on-hold"), 29),
                    (wire::Literal::Text("closed"), 29),
                    (wire::Literal::Text("created"), 31),
                    (wire::Literal::Text("pending"), 31),
                    (wire::Literal::Text("completed"), 31),
                    (wire::Literal::Text("failed"), 31),
                    (wire::Literal::Text("reversed"), 31),
                    (wire::Literal::Text("queued"), 31),
                    (wire::Literal::Text("canceled"), 31),
                    (wire::Literal::Text("source.completed"), 31),
                    (wire::Literal::Text("source.corrected"), 31),
                    (wire::Literal::Text("source.initiated"), 31),
                    (wire::Literal::Text("source.returned"), 31),
                    (wire::Literal::Text("source.originated"), 31),
                    (wire::Literal::Text("source.confirmed"), 31),
                    (wire::Literal::Text("source.settled"), 31),
                    (wire::Literal::Text("source.failed"), 31),
                    (wire::Literal::Text("source.canceled"), 31),
                    (wire::Literal::Text("destination.completed"), 31),
                    (wire::Literal::Text("destination.corrected"), 31),
                    (wire::Literal::Text("destination.initiated"), 31),
                    (wire::Literal::Text("destination.returned"), 31),
                    (wire::Literal::Text("destination.originated"), 31),
                    (wire::Literal::Text("destination.confirmed"), 31),
                    (wire::Literal::Text("destination.failed"), 31),
                    (wire::Literal::Text("destination.accepted-without-posting"), 31),
                    (wire::Literal::Text("created"), 32),
                    (wire::Literal::Text("pending"), 32),
                    (wire::Literal::Text("completed"), 32),
                    (wire::Literal::Text("failed"), 32),
                    (wire::Literal::Text("reversed"), 32),
                    (wire::Literal::Text("queued"), 32),
                    (wire::Literal::Text("canceled"), 32),
                    (wire::Literal::Text("source.completed"), 32),
                    (wire::Literal::Text("source.corrected"), 32),
                    (wire::Literal::Text("source.initiated"), 32),
                    (wire::Literal::Text("source.returned"), 32),
                    (wire::Literal::Text("source.originated"), 32),
                    (wire::Literal::Text("source.confirmed"), 32),
                    (wire::Literal::Text("source.settled"), 32),
                    (wire::Literal::Text("source.failed"), 32),
                    (wire::Literal::Text("source.canceled"), 32),
                    (wire::Literal::Text("destination.completed"), 32),
                    (wire::Literal::Text("destination.corrected"), 32),
                    (wire::Literal::Text("destination.initiated"), 32),
                    (wire::Literal::Text("destination.returned"), 32),
                    (wire::Literal::Text("destination.originated"), 32),
                    (wire::Literal::Text("destination.confirmed"), 32),
                    (wire::Literal::Text("destination.failed"), 32),
                    (wire::Literal::Text("destination.accepted-without-posting"), 32),
                    (wire::Literal::Text("active"), 34),
                    (wire::Literal::Text("closed"), 34),
                    (wire::Literal::Text("pending"), 35),
                    (wire::Literal::Text("completed"), 35),
                    (wire::Literal::Text("canceled"), 35),
                    (wire::Literal::Text("failed"), 35),
                ],
                loose: &[
                    4, 5, 6, 7, 8, 11, 12, 13, 15, 20, 25, 26, 27, 29, 31, 32, 34, 35,
                ],
            },
        ],
        members: &[
            wire::Form::record::<crate::components::WebhookDataAccountCreated>(),
            wire::Form::record::<crate::components::WebhookDataAccountUpdated>(),
            wire::Form::record::<crate::components::WebhookDataAccountDisconnected>(),
            wire::Form::record::<crate::components::WebhookDataBalanceUpdated>(),
            wire::Form::record::<crate::components::WebhookDataBankAccountCreated>(),
            wire::Form::record::<crate::components::WebhookDataBankAccountUpdated>(),
            wire::Form::record::<crate::components::WebhookDataBankAccountDeleted>(),
            wire::Form::record::<crate::components::WebhookDataCancellationCreated>(),
            wire::Form::record::<crate::components::WebhookDataCancellationUpdated>(),
            wire::Form::record::<crate::components::WebhookDataCardAutoUpdated>(),
            wire::Form::record::<crate::components::WebhookDataCapabilityRequested>(),
            wire::Form::record::<crate::components::WebhookDataCapabilityUpdated>(),
            wire::Form::record::<crate::components::WebhookDataDisputeCreated>(),
            wire::Form::record::<crate::components::WebhookDataDisputeUpdated>(),
            wire::Form::record::<crate::components::WebhookDataInvoiceCreated>(),
            wire::Form::record::<crate::components::WebhookDataInvoiceUpdated>(),
            wire::Form::record::<crate::components::WebhookDataNetworkIDUpdated>(),
            wire::Form::record::<crate::components::WebhookDataPaymentMethodEnabled>(),
            wire::Form::record::<crate::components::WebhookDataPaymentMethodDisabled>(),
            wire::Form::record::<crate::components::WebhookDataRefundCreated>(),
            wire::Form::record::<crate::components::WebhookDataRefundUpdated>(),
            wire::Form::record::<crate::components::WebhookDataRepresentativeCreated>(),
            wire::Form::record::<crate::components::WebhookDataRepresentativeUpdated>(),
            wire::Form::record::<crate::components::WebhookDataRepresentativeDisabled>(),
            wire::Form::record::<crate::components::WebhookDataSweepCreated>(),
            wire::Form::record::<crate::components::WebhookDataSweepUpdated>(),
            wire::Form::record::<
                crate::components::WebhookDataTerminalApplicationCreated,
            >(),
            wire::Form::record::<
                crate::components::WebhookDataTerminalApplicationUpdated,
            >(),
            wire::Form::record::<crate::components::WebhookDataTicketCreated>(),
            wire::Form::record::<crate::components::WebhookDataTicketUpdated>(),
            wire::Form::record::<crate::components::WebhookDataTicketMessageAdded>(),
            wire::Form::record::<crate::components::WebhookDataTransferCreated>(),
            wire::Form::record::<crate::components::WebhookDataTransferUpdated>(),
            wire::Form::record::<crate::components::WebhookDataWalletCreated>(),
            wire::Form::record::<crate::components::WebhookDataWalletUpdated>(),
            wire::Form::record::<
                crate::components::WebhookDataWalletTransactionUpdated,
            >(),
            wire::Form::record::<crate::components::WebhookBillingStatementCreated>(),
            wire::Form::record::<crate::components::WebhookDataAuthorizationExpiring>(),
        ],
    };

    fn read<'de, D: ::serde::Deserializer<'de>>(
        member: usize,
        input: D,
    ) -> Result<Self, D::Error> {
        match member {
            0 => ::serde::Deserialize::deserialize(input).map(Self::AccountCreated),
            1 => ::serde::Deserialize::deserialize(input).map(Self::AccountUpdated),
            2 => ::serde::Deserialize::deserialize(input).map(Self::AccountDisconnected),
            3 => ::serde::Deserialize::deserialize(input).map(Self::BalanceUpdated),
            4 => ::serde::Deserialize::deserialize(input).map(Self::BankAccountCreated),
            5 => ::serde::Deserialize::deserialize(input).map(Self::BankAccountUpdated),
            6 => ::serde::Deserialize::deserialize(input).map(Self::BankAccountDeleted),
            7 => ::serde::Deserialize::deserialize(input).map(Self::CancellationCreated),
            8 => ::serde::Deserialize::deserialize(input).map(Self::CancellationUpdated),
            9 => ::serde::Deserialize::deserialize(input).map(Self::CardAutoUpdated),
            10 => ::serde::Deserialize::deserialize(input).map(Self::CapabilityRequested),
            11 => ::serde::Deserialize::deserialize(input).map(Self::CapabilityUpdated),
            12 => ::serde::Deserialize::deserialize(input).map(Self::DisputeCreated),
            13 => ::serde::Deserialize::deserialize(input).map(Self::DisputeUpdated),
            14 => ::serde::Deserialize::deserialize(input).map(Self::InvoiceCreated),
            15 => ::serde::Deserialize::deserialize(input).map(Self::InvoiceUpdated),
            16 => ::serde::Deserialize::deserialize(input).map(Self::NetworkIDUpdated),
            17 => {
                ::serde::Deserialize::deserialize(input).map(Self::PaymentMethodEnabled)
            }
            18 => {
                ::serde::Deserialize::deserialize(input).map(Self::PaymentMethodDisabled)
            }
            19 => ::serde::Deserialize::deserialize(input).map(Self::RefundCreated),
            20 => ::serde::Deserialize::deserialize(input).map(Self::RefundUpdated),
            21 => {
                ::serde::Deserialize::deserialize(input).map(Self::RepresentativeCreated)
            }
            22 => {
                ::serde::Deserialize::deserialize(input).map(Self::RepresentativeUpdated)
            }
            23 => {
                ::serde::Deserialize::deserialize(input)
                    .map(Self::RepresentativeDisabled)
            }
            24 => ::serde::Deserialize::deserialize(input).map(Self::SweepCreated),
            25 => ::serde::Deserialize::deserialize(input).map(Self::SweepUpdated),
            26 => {
                ::serde::Deserialize::deserialize(input)
                    .map(Self::TerminalApplicationCreated)
            }
            27 => {
                ::serde::Deserialize::deserialize(input)
                    .map(Self::TerminalApplicationUpdated)
            }
            28 => ::serde::Deserialize::deserialize(input).map(Self::TicketCreated),
            29 => ::serde::Deserialize::deserialize(input).map(Self::TicketUpdated),
            30 => ::serde::Deserialize::deserialize(input).map(Self::TicketMessageAdded),
            31 => ::serde::Deserialize::deserialize(input).map(Self::TransferCreated),
            32 => ::serde::Deserialize::deserialize(input).map(Self::TransferUpdated),
            33 => ::serde::Deserialize::deserialize(input).map(Self::WalletCreated),
            34 => ::serde::Deserialize::deserialize(input).map(Self::WalletUpdated),
            35 => {
                ::serde::Deserialize::deserialize(input)
                    .map(Self::WalletTransactionUpdated)
            }
            36 => {
                ::serde::Deserialize::deserialize(input)
                    .map(Self::BillingStatementCreated)
            }
            37 => {
                ::serde::Deserialize::deserialize(input).map(Self::AuthorizationExpiring)
            }
            _ => wire::no_member(input),
        }
    }

    #[inline]
    fn unknown(raw: crate::support::Unknown<crate::support::Value>) -> Self {
        Self::Unrecognized(raw)
    }

    #[inline]
    fn into_unknown(self) -> Option<crate::support::Unknown<crate::support::Value>> {
        match self {
            Self::Unrecognized(raw) => Some(raw),
            _ => None,
        }
    }
}

impl wire::Blank for WebhookData {
    #[inline]
    fn blank() -> Self {
        Self::Unrecognized(wire::blank())
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookData {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_union(input)
    }
}

impl ::serde::Serialize for WebhookData {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AccountCreated(value) => ::serde::Serialize::serialize(value, output),
            Self::AccountUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::AccountDisconnected(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::BalanceUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::BankAccountCreated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::BankAccountUpdated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::BankAccountDeleted(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::CancellationCreated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::CancellationUpdated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::CardAutoUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::CapabilityRequested(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::CapabilityUpdated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::DisputeCreated(value) => ::serde::Serialize::serialize(value, output),
            Self::DisputeUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::InvoiceCreated(value) => ::serde::Serialize::serialize(value, output),
            Self::InvoiceUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::NetworkIDUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::PaymentMethodEnabled(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::PaymentMethodDisabled(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::RefundCreated(value) => ::serde::Serialize::serialize(value, output),
            Self::RefundUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::RepresentativeCreated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::RepresentativeUpdated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::RepresentativeDisabled(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::SweepCreated(value) => ::serde::Serialize::serialize(value, output),
            Self::SweepUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::TerminalApplicationCreated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::TerminalApplicationUpdated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::TicketCreated(value) => ::serde::Serialize::serialize(value, output),
            Self::TicketUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::TicketMessageAdded(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::TransferCreated(value) => ::serde::Serialize::serialize(value, output),
            Self::TransferUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::WalletCreated(value) => ::serde::Serialize::serialize(value, output),
            Self::WalletUpdated(value) => ::serde::Serialize::serialize(value, output),
            Self::WalletTransactionUpdated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::BillingStatementCreated(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::AuthorizationExpiring(value) => {
                ::serde::Serialize::serialize(value, output)
            }
            Self::Unrecognized(raw) => ::serde::Serialize::serialize(raw.get(), output),
        }
    }
}

impl validate::Validate for WebhookData {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        match self {
            Self::TransferCreated(value) => {
                out.inside(at, value);
            }
            Self::TransferUpdated(value) => {
                out.inside(at, value);
            }
            _ => {}
        }
    }
}
