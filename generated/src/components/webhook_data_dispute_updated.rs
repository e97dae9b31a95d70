// Written by `cargo xtask codegen` from models/components/webhookdatadisputeupdated.md. Do not edit.

/// Sent with `dispute.updated`.
///
/// Source: `models/components/webhookdatadisputeupdated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataDisputeUpdated {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The transfer concerned.
    pub transfer_id: ::std::string::String,
    /// The wallet transaction concerned.
    pub transaction_id: ::std::string::String,
    /// The dispute concerned.
    pub dispute_id: ::std::string::String,
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
        account_id: impl ::core::convert::Into<::std::string::String>,
        transfer_id: impl ::core::convert::Into<::std::string::String>,
        transaction_id: impl ::core::convert::Into<::std::string::String>,
        dispute_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::DisputeStatus>,
        phase: impl ::core::convert::Into<crate::components::DisputePhase>,
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

impl crate::support::wire::Blank for WebhookDataDisputeUpdated {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            transfer_id: crate::support::wire::blank(),
            transaction_id: crate::support::wire::blank(),
            dispute_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
            phase: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WebhookDataDisputeUpdated {
    const NAME: &'static str = "WebhookDataDisputeUpdated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("transferID"),
        crate::support::wire::Key::required("transactionID"),
        crate::support::wire::Key::required("disputeID"),
        crate::support::wire::Key::required("status"),
        crate::support::wire::Key::required("phase"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.transfer_id),
            2 => crate::support::wire::fill(map, &mut self.transaction_id),
            3 => crate::support::wire::fill(map, &mut self.dispute_id),
            4 => crate::support::wire::fill(map, &mut self.status),
            5 => crate::support::wire::fill(map, &mut self.phase),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.required("transactionID", &self.transaction_id);
        out.required("disputeID", &self.dispute_id);
        out.required("status", &self.status);
        out.required("phase", &self.phase);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataDisputeUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataDisputeUpdated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataDisputeUpdated {
    const RECEIVED: bool = true;
}
