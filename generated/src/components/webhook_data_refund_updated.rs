// Written by `cargo xtask codegen` from models/components/webhookdatarefundupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `refund.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "3b416378-1e72-4877-b250-b0bd3db2bc4e",
///   "transferID": "4d41e034-cae7-4482-9936-719d60e8787e",
///   "refundID": "a8bca28f-2606-4fdf-aa60-0e936d309864",
///   "status": "failed"
/// }
/// ```
///
/// Source: [`models/components/webhookdatarefundupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatarefundupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataRefundUpdated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// The refund concerned.
    pub refund_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::RefundStatus,
}

impl WebhookDataRefundUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        refund_id: impl Into<String>,
        status: impl Into<crate::components::RefundStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            refund_id: refund_id.into(),
            status: status.into(),
        }
    }
}

impl wire::Blank for WebhookDataRefundUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            transfer_id: wire::blank(),
            refund_id: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataRefundUpdated {
    const NAME: &'static str = "WebhookDataRefundUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
        wire::Key::required("refundID"),
        wire::Key::required("status"),
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
            3 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.required("refundID", &self.refund_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataRefundUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataRefundUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataRefundUpdated {
    const RECEIVED: bool = true;
}
