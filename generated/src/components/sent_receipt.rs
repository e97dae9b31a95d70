// Written by `cargo xtask codegen` from models/components/sentreceipt.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// One mail with a receipt.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "receiptID": "d739a0c4-eb70-46e2-9232-f0dc65bf8104",
///   "idempotencyKey": "3c0b7e91-4a5d-4b6f-8f21-96d0a7c3e518",
///   "sentOn": "2026-06-10T11:00:00Z"
/// }
/// ```
///
/// Source: [`models/components/sentreceipt.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/sentreceipt.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentReceipt {
    /// Identifies the mail.
    pub receipt_id: String,
    /// The key under which the mail was sent, so that it is sent once.
    pub idempotency_key: String,
    /// When the mail left.
    ///
    /// Example: `2026-06-10T11:00:00Z`
    pub sent_on: crate::support::Timestamp,
}

impl SentReceipt {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        receipt_id: impl Into<String>,
        idempotency_key: impl Into<String>,
        sent_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            receipt_id: receipt_id.into(),
            idempotency_key: idempotency_key.into(),
            sent_on: sent_on.into(),
        }
    }
}

impl wire::Blank for SentReceipt {
    #[inline]
    fn blank() -> Self {
        Self {
            receipt_id: wire::blank(),
            idempotency_key: wire::blank(),
            sent_on: wire::blank(),
        }
    }
}

impl wire::Record for SentReceipt {
    const NAME: &'static str = "SentReceipt";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("receiptID"),
        wire::Key::required("idempotencyKey"),
        wire::Key::required("sentOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.receipt_id),
            1 => wire::fill(map, &mut self.idempotency_key),
            2 => wire::fill(map, &mut self.sent_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("receiptID", &self.receipt_id);
        out.required("idempotencyKey", &self.idempotency_key);
        out.required("sentOn", &self.sent_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for SentReceipt {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for SentReceipt {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for SentReceipt {
    const RECEIVED: bool = true;
}
