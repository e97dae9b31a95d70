// Written by `cargo xtask codegen` from models/components/createdtransfer.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// A transfer that has been created, with as much detail as was known when the answer was written.
///
/// Source: [`models/components/createdtransfer.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createdtransfer.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedTransfer {
    /// Identifies the transfer.
    pub transfer_id: String,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// Where the money comes from.
    pub source: Option<crate::components::TransferSource>,
    /// Where the money goes.
    pub destination: Option<crate::components::TransferDestination>,
    /// When the work finished, if it has.
    pub completed_on: Option<crate::support::Timestamp>,
    /// How far the transfer has come.
    ///
    /// Example: `pending`
    pub status: Option<crate::components::TransferStatus>,
    /// What made the transfer fail.
    pub failure_reason: Option<crate::components::TransferFailureReason>,
    /// How much money is concerned, with its currency.
    pub amount: Option<crate::components::Amount>,
    /// A note for receipts and for your own books.
    ///
    /// Example: `Deposit for spring tune-up`
    pub description: Option<String>,
    /// Your own string keys and values, stored with the record and returned with it.
    ///
    /// Example: `{ "orderRef": "SO-7330" }`
    pub metadata: Option<BTreeMap<String, String>>,
    /// What the platform keeps of the transfer.
    pub facilitator_fee: Option<crate::components::FacilitatorFee>,
    /// Moov's fees in cents, as charged to the platform.
    pub moov_fee: Option<i64>,
    /// The value of `moovFee` as decimal text with up to nine places.
    pub moov_fee_decimal: Option<String>,
    /// What Moov's fees are made of.
    pub moov_fee_details: Option<crate::components::MoovFeeDetails>,
    /// The group of chained transfers that this one belongs to.
    pub group_id: Option<String>,
    /// Attempts to cancel the transfer.
    pub cancellations: Option<Vec<crate::components::Cancellation>>,
    /// How much has been paid back so far.
    pub refunded_amount: Option<crate::components::Amount>,
    /// Repayments to the card.
    pub refunds: Option<Vec<crate::components::CardAcquiringRefund>>,
    /// How much the cardholder contests.
    pub disputed_amount: Option<crate::components::Amount>,
    /// Charges that the cardholder contests.
    pub disputes: Option<Vec<crate::components::CardAcquiringDispute>>,
    /// The sweep that made the transfer.
    pub sweep_id: Option<String>,
    /// The schedule that the transfer was made for.
    pub schedule_id: Option<String>,
    /// The single occurrence of a schedule that the transfer was made for.
    pub occurrence_id: Option<String>,
    /// The payment link through which the payer came.
    pub payment_link_code: Option<String>,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: Option<String>,
    /// What was bought. The lines and the tax together come to the transfer amount.
    pub line_items: Option<crate::components::TransferLineItems>,
    /// How much of the amount is tip, tax or surcharge.
    pub amount_details: Option<crate::components::TransferAmountDetails>,
    /// The card authorization and capture that belong to the transfer.
    pub capture: Option<crate::components::TransferCapture>,
}

impl CreatedTransfer {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        transfer_id: impl Into<String>,
        created_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            created_on: created_on.into(),
            ..wire::blank()
        }
    }

    /// Sets `source`.
    #[must_use]
    #[inline]
    pub fn with_source(mut self, value: crate::components::TransferSource) -> Self {
        self.source = Some(value);
        self
    }

    /// Sets `destination`.
    #[must_use]
    #[inline]
    pub fn with_destination(
        mut self,
        value: crate::components::TransferDestination,
    ) -> Self {
        self.destination = Some(value);
        self
    }

    /// Sets `completed_on`.
    #[must_use]
    pub fn with_completed_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.completed_on = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<crate::components::TransferStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `failure_reason`.
    #[must_use]
    pub fn with_failure_reason(
        mut self,
        value: impl Into<crate::components::TransferFailureReason>,
    ) -> Self {
        self.failure_reason = Some(value.into());
        self
    }

    /// Sets `amount`.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: crate::components::Amount) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, value: BTreeMap<String, String>) -> Self {
        self.metadata = Some(value);
        self
    }

    /// Sets `facilitator_fee`.
    #[must_use]
    #[inline]
    pub fn with_facilitator_fee(
        mut self,
        value: crate::components::FacilitatorFee,
    ) -> Self {
        self.facilitator_fee = Some(value);
        self
    }

    /// Sets `moov_fee`.
    #[must_use]
    #[inline]
    pub fn with_moov_fee(mut self, value: i64) -> Self {
        self.moov_fee = Some(value);
        self
    }

    /// Sets `moov_fee_decimal`.
    #[must_use]
    pub fn with_moov_fee_decimal(mut self, value: impl Into<String>) -> Self {
        self.moov_fee_decimal = Some(value.into());
        self
    }

    /// Sets `moov_fee_details`.
    #[must_use]
    #[inline]
    pub fn with_moov_fee_details(
        mut self,
        value: crate::components::MoovFeeDetails,
    ) -> Self {
        self.moov_fee_details = Some(value);
        self
    }

    /// Sets `group_id`.
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Sets `cancellations`.
    #[must_use]
    #[inline]
    pub fn with_cancellations(
        mut self,
        value: Vec<crate::components::Cancellation>,
    ) -> Self {
        self.cancellations = Some(value);
        self
    }

    /// Sets `refunded_amount`.
    #[must_use]
    #[inline]
    pub fn with_refunded_amount(mut self, value: crate::components::Amount) -> Self {
        self.refunded_amount = Some(value);
        self
    }

    /// Sets `refunds`.
    #[must_use]
    #[inline]
    pub fn with_refunds(
        mut self,
        value: Vec<crate::components::CardAcquiringRefund>,
    ) -> Self {
        self.refunds = Some(value);
        self
    }

    /// Sets `disputed_amount`.
    #[must_use]
    #[inline]
    pub fn with_disputed_amount(mut self, value: crate::components::Amount) -> Self {
        self.disputed_amount = Some(value);
        self
    }

    /// Sets `disputes`.
    #[must_use]
    #[inline]
    pub fn with_disputes(
        mut self,
        value: Vec<crate::components::CardAcquiringDispute>,
    ) -> Self {
        self.disputes = Some(value);
        self
    }

    /// Sets `sweep_id`.
    #[must_use]
    pub fn with_sweep_id(mut self, value: impl Into<String>) -> Self {
        self.sweep_id = Some(value.into());
        self
    }

    /// Sets `schedule_id`.
    #[must_use]
    pub fn with_schedule_id(mut self, value: impl Into<String>) -> Self {
        self.schedule_id = Some(value.into());
        self
    }

    /// Sets `occurrence_id`.
    #[must_use]
    pub fn with_occurrence_id(mut self, value: impl Into<String>) -> Self {
        self.occurrence_id = Some(value.into());
        self
    }

    /// Sets `payment_link_code`.
    #[must_use]
    pub fn with_payment_link_code(mut self, value: impl Into<String>) -> Self {
        self.payment_link_code = Some(value.into());
        self
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
        self
    }

    /// Sets `line_items`.
    #[must_use]
    #[inline]
    pub fn with_line_items(
        mut self,
        value: crate::components::TransferLineItems,
    ) -> Self {
        self.line_items = Some(value);
        self
    }

    /// Sets `amount_details`.
    #[must_use]
    #[inline]
    pub fn with_amount_details(
        mut self,
        value: crate::components::TransferAmountDetails,
    ) -> Self {
        self.amount_details = Some(value);
        self
    }

    /// Sets `capture`.
    #[must_use]
    #[inline]
    pub fn with_capture(mut self, value: crate::components::TransferCapture) -> Self {
        self.capture = Some(value);
        self
    }
}

impl wire::Blank for CreatedTransfer {
    #[inline]
    fn blank() -> Self {
        Self {
            transfer_id: wire::blank(),
            created_on: wire::blank(),
            source: None,
            destination: None,
            completed_on: None,
            status: None,
            failure_reason: None,
            amount: None,
            description: None,
            metadata: None,
            facilitator_fee: None,
            moov_fee: None,
            moov_fee_decimal: None,
            moov_fee_details: None,
            group_id: None,
            cancellations: None,
            refunded_amount: None,
            refunds: None,
            disputed_amount: None,
            disputes: None,
            sweep_id: None,
            schedule_id: None,
            occurrence_id: None,
            payment_link_code: None,
            foreign_id: None,
            line_items: None,
            amount_details: None,
            capture: None,
        }
    }
}

impl wire::Record for CreatedTransfer {
    const NAME: &'static str = "CreatedTransfer";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("transferID"),
        wire::Key::required("createdOn"),
        wire::Key::optional("source"),
        wire::Key::optional("destination"),
        wire::Key::optional("completedOn"),
        wire::Key::optional("status"),
        wire::Key::optional("failureReason"),
        wire::Key::optional("amount"),
        wire::Key::optional("description"),
        wire::Key::optional("metadata"),
        wire::Key::optional("facilitatorFee"),
        wire::Key::optional("moovFee"),
        wire::Key::optional("moovFeeDecimal"),
        wire::Key::optional("moovFeeDetails"),
        wire::Key::optional("groupID"),
        wire::Key::optional("cancellations"),
        wire::Key::optional("refundedAmount"),
        wire::Key::optional("refunds"),
        wire::Key::optional("disputedAmount"),
        wire::Key::optional("disputes"),
        wire::Key::optional("sweepID"),
        wire::Key::optional("scheduleID"),
        wire::Key::optional("occurrenceID"),
        wire::Key::optional("paymentLinkCode"),
        wire::Key::optional("foreignID"),
        wire::Key::optional("lineItems"),
        wire::Key::optional("amountDetails"),
        wire::Key::optional("capture"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.transfer_id),
            1 => wire::fill(map, &mut self.created_on),
            2 => wire::fill(map, &mut self.source),
            3 => wire::fill(map, &mut self.destination),
            4 => wire::fill(map, &mut self.completed_on),
            5 => wire::fill(map, &mut self.status),
            6 => wire::fill(map, &mut self.failure_reason),
            7 => wire::fill(map, &mut self.amount),
            8 => wire::fill(map, &mut self.description),
            9 => wire::fill(map, &mut self.metadata),
            10 => wire::fill(map, &mut self.facilitator_fee),
            11 => wire::fill_number(map, &mut self.moov_fee),
            12 => wire::fill(map, &mut self.moov_fee_decimal),
            13 => wire::fill(map, &mut self.moov_fee_details),
            14 => wire::fill(map, &mut self.group_id),
            15 => wire::fill(map, &mut self.cancellations),
            16 => wire::fill(map, &mut self.refunded_amount),
            17 => wire::fill(map, &mut self.refunds),
            18 => wire::fill(map, &mut self.disputed_amount),
            19 => wire::fill(map, &mut self.disputes),
            20 => wire::fill(map, &mut self.sweep_id),
            21 => wire::fill(map, &mut self.schedule_id),
            22 => wire::fill(map, &mut self.occurrence_id),
            23 => wire::fill(map, &mut self.payment_link_code),
            24 => wire::fill(map, &mut self.foreign_id),
            25 => wire::fill(map, &mut self.line_items),
            26 => wire::fill(map, &mut self.amount_details),
            27 => wire::fill(map, &mut self.capture),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("transferID", &self.transfer_id);
        out.required("createdOn", &self.created_on);
        out.optional("source", &self.source);
        out.optional("destination", &self.destination);
        out.optional("completedOn", &self.completed_on);
        out.optional("status", &self.status);
        out.optional("failureReason", &self.failure_reason);
        out.optional("amount", &self.amount);
        out.optional("description", &self.description);
        out.optional("metadata", &self.metadata);
        out.optional("facilitatorFee", &self.facilitator_fee);
        out.optional_number("moovFee", &self.moov_fee);
        out.optional("moovFeeDecimal", &self.moov_fee_decimal);
        out.optional("moovFeeDetails", &self.moov_fee_details);
        out.optional("groupID", &self.group_id);
        out.optional("cancellations", &self.cancellations);
        out.optional("refundedAmount", &self.refunded_amount);
        out.optional("refunds", &self.refunds);
        out.optional("disputedAmount", &self.disputed_amount);
        out.optional("disputes", &self.disputes);
        out.optional("sweepID", &self.sweep_id);
        out.optional("scheduleID", &self.schedule_id);
        out.optional("occurrenceID", &self.occurrence_id);
        out.optional("paymentLinkCode", &self.payment_link_code);
        out.optional("foreignID", &self.foreign_id);
        out.optional("lineItems", &self.line_items);
        out.optional("amountDetails", &self.amount_details);
        out.optional("capture", &self.capture);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreatedTransfer {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreatedTransfer {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreatedTransfer {
    const RECEIVED: bool = true;

    #[allow(clippy::too_many_lines, reason = "one for each entry")]
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("source"), &self.source);
        out.inside(&at.key("destination"), &self.destination);
        out.inside(&at.key("facilitatorFee"), &self.facilitator_fee);
    }
}
