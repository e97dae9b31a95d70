// Written by `cargo xtask codegen` from models/components/webhookdatadisputecreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `dispute.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "fb149599-1897-4342-97e7-a4e12b271652",
///   "transferID": "b42bbc47-b001-4db5-b416-420b30682ebb",
///   "transactionID": "7d20375b-ff07-4080-9f62-bd9805c6ceeb",
///   "disputeID": "c96ae0bf-cf38-4101-ba29-740b495b4852",
///   "status": "won",
///   "phase": "chargeback"
/// }
/// ```
///
/// Source: [`models/components/webhookdatadisputecreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatadisputecreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataDisputeCreated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// The wallet transaction concerned.
    pub transaction_id: String,
    /// The dispute concerned.
    pub dispute_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::DisputeStatus,
    /// Which round of the dispute this is.
    pub phase: crate::components::DisputePhase,
}

impl WebhookDataDisputeCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        transaction_id: impl Into<String>,
        dispute_id: impl Into<String>,
        status: impl Into<crate::components::DisputeStatus>,
        phase: impl Into<crate::components::DisputePhase>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            transaction_id: transaction_id.into(),
            dispute_id: dispute_id.into(),
            status: status.into(),
            phase: phase.into(),
        }
    }
}

impl wire::Blank for WebhookDataDisputeCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            transfer_id: wire::blank(),
            transaction_id: wire::blank(),
            dispute_id: wire::blank(),
            status: wire::blank(),
            phase: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataDisputeCreated {
    const NAME: &'static str = "WebhookDataDisputeCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
        wire::Key::required("transactionID"),
        wire::Key::required("disputeID"),
        wire::Key::required("status"),
        wire::Key::required("phase"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.transfer_id),
            2 => wire::fill(map, &mut self.transaction_id),
            3 => wire::fill(map, &mut self.dispute_id),
            4 => wire::fill(map, &mut self.status),
            5 => wire::fill(map, &mut self.phase),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.required("transactionID", &self.transaction_id);
        out.required("disputeID", &self.dispute_id);
        out.required("status", &self.status);
        out.required("phase", &self.phase);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataDisputeCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataDisputeCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataDisputeCreated {
    const RECEIVED: bool = true;
}
