// Written by `cargo xtask codegen` from models/components/receiptresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A receipt that was asked for, and the mails sent for it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "receiptID": "627b0aca-f85e-40b5-b6c4-57cd10a5c894",
///   "createdBy": "9b1f8a52-6f0d-4d0e-9c53-7a1e20b4d6f8",
///   "kind": "sale.customer.v1",
///   "email": "orders@tidewater-cycles.example",
///   "forTransferID": "77866e46-335b-466d-bb89-b7605a1af653",
///   "sentFor": [
///     {
///       "receiptID": "d739a0c4-eb70-46e2-9232-f0dc65bf8104",
///       "idempotencyKey": "3c0b7e91-4a5d-4b6f-8f21-96d0a7c3e518",
///       "sentOn": "2026-06-10T11:00:00Z"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/components/receiptresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/receiptresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceiptResponse {
    /// Identifies the request.
    pub receipt_id: String,
    /// The account that asked for the receipt.
    pub created_by: String,
    /// When the request was withdrawn, if it was.
    ///
    /// Example: `2026-06-12T11:00:00Z`
    pub disabled_on: Option<crate::support::Timestamp>,
    /// What sort of receipt it is.
    pub kind: crate::components::ReceiptKind,
    /// The address that the receipt goes to. Either this or `emailAccountID` is present.
    ///
    /// Example: `orders@tidewater-cycles.example`
    pub email: Option<String>,
    /// The account whose address is used. Either this or `email` is present.
    pub email_account_id: Option<String>,
    /// The transfer that the receipt is for.
    pub for_transfer_id: Option<String>,
    /// The schedule that the receipt is for.
    pub for_schedule_id: Option<String>,
    /// The occurrence that the receipt is for.
    pub for_occurrence_id: Option<String>,
    /// The mails sent so far.
    pub sent_for: Option<Vec<crate::components::SentReceipt>>,
}

impl ReceiptResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        receipt_id: impl Into<String>,
        created_by: impl Into<String>,
        kind: impl Into<crate::components::ReceiptKind>,
    ) -> Self {
        Self {
            receipt_id: receipt_id.into(),
            created_by: created_by.into(),
            kind: kind.into(),
            ..wire::blank()
        }
    }

    /// Sets `disabled_on`.
    #[must_use]
    pub fn with_disabled_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.disabled_on = Some(value.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `email_account_id`.
    #[must_use]
    pub fn with_email_account_id(mut self, value: impl Into<String>) -> Self {
        self.email_account_id = Some(value.into());
        self
    }

    /// Sets `for_transfer_id`.
    #[must_use]
    pub fn with_for_transfer_id(mut self, value: impl Into<String>) -> Self {
        self.for_transfer_id = Some(value.into());
        self
    }

    /// Sets `for_schedule_id`.
    #[must_use]
    pub fn with_for_schedule_id(mut self, value: impl Into<String>) -> Self {
        self.for_schedule_id = Some(value.into());
        self
    }

    /// Sets `for_occurrence_id`.
    #[must_use]
    pub fn with_for_occurrence_id(mut self, value: impl Into<String>) -> Self {
        self.for_occurrence_id = Some(value.into());
        self
    }

    /// Sets `sent_for`.
    #[must_use]
    #[inline]
    pub fn with_sent_for(mut self, value: Vec<crate::components::SentReceipt>) -> Self {
        self.sent_for = Some(value);
        self
    }
}

impl wire::Blank for ReceiptResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            receipt_id: wire::blank(),
            created_by: wire::blank(),
            disabled_on: None,
            kind: wire::blank(),
            email: None,
            email_account_id: None,
            for_transfer_id: None,
            for_schedule_id: None,
            for_occurrence_id: None,
            sent_for: None,
        }
    }
}

impl wire::Record for ReceiptResponse {
    const NAME: &'static str = "ReceiptResponse";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("receiptID"),
        wire::Key::required("createdBy"),
        wire::Key::optional("disabledOn"),
        wire::Key::required("kind"),
        wire::Key::optional("email"),
        wire::Key::optional("emailAccountID"),
        wire::Key::optional("forTransferID"),
        wire::Key::optional("forScheduleID"),
        wire::Key::optional("forOccurrenceID"),
        wire::Key::optional("sentFor"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.receipt_id),
            1 => wire::fill(map, &mut self.created_by),
            2 => wire::fill(map, &mut self.disabled_on),
            3 => wire::fill(map, &mut self.kind),
            4 => wire::fill(map, &mut self.email),
            5 => wire::fill(map, &mut self.email_account_id),
            6 => wire::fill(map, &mut self.for_transfer_id),
            7 => wire::fill(map, &mut self.for_schedule_id),
            8 => wire::fill(map, &mut self.for_occurrence_id),
            9 => wire::fill(map, &mut self.sent_for),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("receiptID", &self.receipt_id);
        out.required("createdBy", &self.created_by);
        out.optional("disabledOn", &self.disabled_on);
        out.required("kind", &self.kind);
        out.optional("email", &self.email);
        out.optional("emailAccountID", &self.email_account_id);
        out.optional("forTransferID", &self.for_transfer_id);
        out.optional("forScheduleID", &self.for_schedule_id);
        out.optional("forOccurrenceID", &self.for_occurrence_id);
        out.optional("sentFor", &self.sent_for);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReceiptResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ReceiptResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ReceiptResponse {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("kind"), &self.kind);
    }
}
