// Written by `cargo xtask codegen` from models/components/webhookdatarefundupdated.md. Do not edit.

/// Sent with `refund.updated`.
///
/// Source: `models/components/webhookdatarefundupdated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataRefundUpdated {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The transfer concerned.
    pub transfer_id: ::std::string::String,
    /// The refund concerned.
    pub refund_id: ::std::string::String,
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
        account_id: impl ::core::convert::Into<::std::string::String>,
        transfer_id: impl ::core::convert::Into<::std::string::String>,
        refund_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::RefundStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            refund_id: refund_id.into(),
            status: status.into(),
        }
    }
}

impl crate::support::wire::Blank for WebhookDataRefundUpdated {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            transfer_id: crate::support::wire::blank(),
            refund_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WebhookDataRefundUpdated {
    const NAME: &'static str = "WebhookDataRefundUpdated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("transferID"),
        crate::support::wire::Key::required("refundID"),
        crate::support::wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.transfer_id),
            2 => crate::support::wire::fill(map, &mut self.refund_id),
            3 => crate::support::wire::fill(map, &mut self.status),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.required("refundID", &self.refund_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataRefundUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataRefundUpdated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataRefundUpdated {
    const RECEIVED: bool = true;
}
