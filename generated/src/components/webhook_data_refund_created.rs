// Written by `cargo xtask codegen` from models/components/webhookdatarefundcreated.md. Do not edit.

/// Sent with `refund.created`.
///
/// Source: `models/components/webhookdatarefundcreated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataRefundCreated {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The transfer concerned.
    pub transfer_id: ::std::string::String,
    /// The refund concerned.
    pub refund_id: ::std::string::String,
}

impl WebhookDataRefundCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        transfer_id: impl ::core::convert::Into<::std::string::String>,
        refund_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            refund_id: refund_id.into(),
        }
    }
}

impl crate::support::wire::Blank for WebhookDataRefundCreated {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            transfer_id: crate::support::wire::blank(),
            refund_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WebhookDataRefundCreated {
    const NAME: &'static str = "WebhookDataRefundCreated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("transferID"),
        crate::support::wire::Key::required("refundID"),
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
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataRefundCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataRefundCreated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataRefundCreated {
    const RECEIVED: bool = true;
}
