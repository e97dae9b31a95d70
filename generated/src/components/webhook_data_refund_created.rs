// Written by `cargo xtask codegen` from models/components/webhookdatarefundcreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `refund.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "f686c3f8-d159-4063-bca1-a8150b031896",
///   "transferID": "a57e29b6-88c0-4f43-a035-01d08fdbdf21",
///   "refundID": "abdbbd98-e27e-4bbc-ada8-2c4524b83a70"
/// }
/// ```
///
/// Source: [`models/components/webhookdatarefundcreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatarefundcreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataRefundCreated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// The refund concerned.
    pub refund_id: String,
}

impl WebhookDataRefundCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        refund_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            refund_id: refund_id.into(),
        }
    }
}

impl wire::Blank for WebhookDataRefundCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            transfer_id: wire::blank(),
            refund_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataRefundCreated {
    const NAME: &'static str = "WebhookDataRefundCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
        wire::Key::required("refundID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.transfer_id),
            2 => wire::fill(map, &mut self.refund_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.required("refundID", &self.refund_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataRefundCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataRefundCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataRefundCreated {
    const RECEIVED: bool = true;
}
