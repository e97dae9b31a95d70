// Written by `cargo xtask codegen` from models/components/receiptrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A receipt to send by mail. It has one recipient and is about one thing.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "kind": "sale.customer.v1",
///   "email": "orders@tidewater-cycles.example",
///   "forTransferID": "ba46e667-53d7-4149-9edb-7a04cb0d1ff9"
/// }
/// ```
///
/// Source: [`models/components/receiptrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/receiptrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceiptRequest {
    /// What sort of receipt to send.
    ///
    /// Example: `sale.customer.v1`
    pub kind: crate::components::Kind,
    /// The address to send the receipt to. Specify either `email` or `emailAccountID`, but not both.
    ///
    /// Example: `orders@tidewater-cycles.example`
    pub email: Option<String>,
    /// The account whose address to use. Specify either `email` or `emailAccountID`, but not both.
    pub email_account_id: Option<String>,
    /// The transfer that the receipt is for. Exactly one of `forTransferID`, `forScheduleID`, or
    /// `forOccurrenceID` must be set.
    pub for_transfer_id: Option<String>,
    /// The schedule that the receipt is for. Exactly one of `forTransferID`, `forScheduleID`, or
    /// `forOccurrenceID` must be set.
    pub for_schedule_id: Option<String>,
    /// The occurrence that the receipt is for. Exactly one of `forTransferID`, `forScheduleID`, or
    /// `forOccurrenceID` must be set.
    pub for_occurrence_id: Option<String>,
}

impl ReceiptRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(kind: impl Into<crate::components::Kind>) -> Self {
        Self {
            kind: kind.into(),
            ..wire::blank()
        }
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
}

impl wire::Blank for ReceiptRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            kind: wire::blank(),
            email: None,
            email_account_id: None,
            for_transfer_id: None,
            for_schedule_id: None,
            for_occurrence_id: None,
        }
    }
}

impl wire::Record for ReceiptRequest {
    const NAME: &'static str = "ReceiptRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("kind"),
        wire::Key::optional("email"),
        wire::Key::optional("emailAccountID"),
        wire::Key::optional("forTransferID"),
        wire::Key::optional("forScheduleID"),
        wire::Key::optional("forOccurrenceID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.kind),
            1 => wire::fill(map, &mut self.email),
            2 => wire::fill(map, &mut self.email_account_id),
            3 => wire::fill(map, &mut self.for_transfer_id),
            4 => wire::fill(map, &mut self.for_schedule_id),
            5 => wire::fill(map, &mut self.for_occurrence_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("kind", &self.kind);
        out.optional("email", &self.email);
        out.optional("emailAccountID", &self.email_account_id);
        out.optional("forTransferID", &self.for_transfer_id);
        out.optional("forScheduleID", &self.for_schedule_id);
        out.optional("forOccurrenceID", &self.for_occurrence_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReceiptRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ReceiptRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ReceiptRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static BETWEEN: [v::Rule; 2] = [
            v::Rule::normative(
                "models/components/receiptrequest.md",
                22,
                "Specify either `email` or `emailAccountID`, but not both",
                v::Constraint::AtMostOne(&["email", "emailAccountID"]),
            ),
            v::Rule::normative(
                "models/components/receiptrequest.md",
                24,
                "Exactly one of `forTransferID`, `forScheduleID`, or `forOccurrenceID` must be set",
                v::Constraint::ExactlyOne(
                    &["forTransferID", "forScheduleID", "forOccurrenceID"],
                ),
            ),
        ];
        let fields = [
            ("email", v::Validate::as_value(&self.email)),
            ("emailAccountID", v::Validate::as_value(&self.email_account_id)),
            ("forTransferID", v::Validate::as_value(&self.for_transfer_id)),
            ("forScheduleID", v::Validate::as_value(&self.for_schedule_id)),
            ("forOccurrenceID", v::Validate::as_value(&self.for_occurrence_id)),
        ];
        out.fields(at, &fields, &BETWEEN);
        out.inside(&at.key("kind"), &self.kind);
    }
}
