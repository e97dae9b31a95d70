// Written by `cargo xtask codegen` from models/components/webhookdatadisputeupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `dispute.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "ba49cbd7-c3af-4a46-88af-30d4238410d3",
///   "transferID": "a750408f-3301-4543-954e-abc9d904f22a",
///   "transactionID": "180b9fb8-47a0-4b7c-8ff3-90bfbd24e003",
///   "disputeID": "cad07615-5bc1-4ef7-a53e-1b93273d6370",
///   "status": "won",
///   "phase": "inquiry"
/// }
/// ```
///
/// Source: [`models/components/webhookdatadisputeupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatadisputeupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataDisputeUpdated {
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

impl WebhookDataDisputeUpdated {
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

impl wire::Blank for WebhookDataDisputeUpdated {
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

impl wire::Record for WebhookDataDisputeUpdated {
    const NAME: &'static str = "WebhookDataDisputeUpdated";

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

impl<'de> ::serde::Deserialize<'de> for WebhookDataDisputeUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataDisputeUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataDisputeUpdated {
    const RECEIVED: bool = true;
}
