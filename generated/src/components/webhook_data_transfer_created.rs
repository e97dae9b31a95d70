// Written by `cargo xtask codegen` from models/components/webhookdatatransfercreated.md. Do not edit.

/// Sent with `transfer.created`.
///
/// Source: `models/components/webhookdatatransfercreated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataTransferCreated {
    /// The account that made the transfer possible.
    pub account_id: ::std::string::String,
    /// The transfer concerned.
    pub transfer_id: ::std::string::String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::WebhookDataTransferStatus,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: ::core::option::Option<::std::string::String>,
}

impl WebhookDataTransferCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        transfer_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::WebhookDataTransferStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            status: status.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.foreign_id = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for WebhookDataTransferCreated {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            transfer_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
            foreign_id: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for WebhookDataTransferCreated {
    const NAME: &'static str = "WebhookDataTransferCreated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("transferID"),
        crate::support::wire::Key::required("status"),
        crate::support::wire::Key::optional("foreignID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.transfer_id),
            2 => crate::support::wire::fill(map, &mut self.status),
            3 => crate::support::wire::fill(map, &mut self.foreign_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.required("status", &self.status);
        out.optional("foreignID", &self.foreign_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataTransferCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataTransferCreated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataTransferCreated {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        out.inside(&at.key("status"), &self.status);
    }
}
