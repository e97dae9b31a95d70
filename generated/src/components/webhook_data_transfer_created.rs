// Written by `cargo xtask codegen` from models/components/webhookdatatransfercreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `transfer.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "0c4cced3-6dae-446a-8577-0c6b9db9205d",
///   "transferID": "58c9c5ec-1564-4d84-afca-e1d3b8276e72",
///   "status": "created",
///   "foreignID": "cust-20417"
/// }
/// ```
///
/// Source: [`models/components/webhookdatatransfercreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatatransfercreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataTransferCreated {
    /// The account that made the transfer possible.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::WebhookDataTransferStatus,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: Option<String>,
}

impl WebhookDataTransferCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        status: impl Into<crate::components::WebhookDataTransferStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            status: status.into(),
            ..wire::blank()
        }
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
        self
    }
}

impl wire::Blank for WebhookDataTransferCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            transfer_id: wire::blank(),
            status: wire::blank(),
            foreign_id: None,
        }
    }
}

impl wire::Record for WebhookDataTransferCreated {
    const NAME: &'static str = "WebhookDataTransferCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
        wire::Key::required("status"),
        wire::Key::optional("foreignID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.transfer_id),
            2 => wire::fill(map, &mut self.status),
            3 => wire::fill(map, &mut self.foreign_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.required("status", &self.status);
        out.optional("foreignID", &self.foreign_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataTransferCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataTransferCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataTransferCreated {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("status"), &self.status);
    }
}
