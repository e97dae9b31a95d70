// Written by `cargo xtask codegen` from models/components/sentreceipt.md. Do not edit.

/// One mail with a receipt.
///
/// Source: `models/components/sentreceipt.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentReceipt {
    /// Identifies the mail.
    pub receipt_id: ::std::string::String,
    /// The key under which the mail was sent, so that it is sent once.
    pub idempotency_key: ::std::string::String,
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
        receipt_id: impl ::core::convert::Into<::std::string::String>,
        idempotency_key: impl ::core::convert::Into<::std::string::String>,
        sent_on: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            receipt_id: receipt_id.into(),
            idempotency_key: idempotency_key.into(),
            sent_on: sent_on.into(),
        }
    }
}

impl crate::support::wire::Blank for SentReceipt {
    fn blank() -> Self {
        Self {
            receipt_id: crate::support::wire::blank(),
            idempotency_key: crate::support::wire::blank(),
            sent_on: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for SentReceipt {
    const NAME: &'static str = "SentReceipt";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("receiptID"),
        crate::support::wire::Key::required("idempotencyKey"),
        crate::support::wire::Key::required("sentOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.receipt_id),
            1 => crate::support::wire::fill(map, &mut self.idempotency_key),
            2 => crate::support::wire::fill(map, &mut self.sent_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("receiptID", &self.receipt_id);
        out.required("idempotencyKey", &self.idempotency_key);
        out.required("sentOn", &self.sent_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for SentReceipt {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for SentReceipt {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for SentReceipt {
    const RECEIVED: bool = true;
}
