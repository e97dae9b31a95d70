// Written by `cargo xtask codegen` from models/components/webhookdatatransferupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `transfer.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "32d4f442-c5f6-4eb3-a55b-128b62c5a688",
///   "transferID": "a0b20438-5a23-4abe-84dd-2c996e710601",
///   "status": "failed",
///   "source": {
///     "accountID": "07cd8f06-f00b-4241-9945-51fcbdb15d61",
///     "paymentMethodID": "2b05064c-5c0b-440e-8dcc-76c0c57ce0b9"
///   },
///   "destination": {
///     "accountID": "07cd8f06-f00b-4241-9945-51fcbdb15d61",
///     "paymentMethodID": "2b05064c-5c0b-440e-8dcc-76c0c57ce0b9"
///   },
///   "foreignID": "cust-20417"
/// }
/// ```
///
/// Source: [`models/components/webhookdatatransferupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatatransferupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataTransferUpdated {
    /// The account that made the transfer possible.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::WebhookDataTransferStatus,
    /// The account and method that pay.
    pub source: crate::components::WebhookTransferPaymentMethodDetails,
    /// The account and method that are paid.
    pub destination: crate::components::WebhookTransferPaymentMethodDetails,
    /// Your own identifier for the record, such as a row key in another system.
    pub foreign_id: Option<String>,
}

impl WebhookDataTransferUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        status: impl Into<crate::components::WebhookDataTransferStatus>,
        source: crate::components::WebhookTransferPaymentMethodDetails,
        destination: crate::components::WebhookTransferPaymentMethodDetails,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            status: status.into(),
            source,
            destination,
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

impl wire::Blank for WebhookDataTransferUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            transfer_id: wire::blank(),
            status: wire::blank(),
            source: wire::blank(),
            destination: wire::blank(),
            foreign_id: None,
        }
    }
}

impl wire::Record for WebhookDataTransferUpdated {
    const NAME: &'static str = "WebhookDataTransferUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
        wire::Key::required("status"),
        wire::Key::required("source"),
        wire::Key::required("destination"),
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
            3 => wire::fill(map, &mut self.source),
            4 => wire::fill(map, &mut self.destination),
            5 => wire::fill(map, &mut self.foreign_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.required("status", &self.status);
        out.required("source", &self.source);
        out.required("destination", &self.destination);
        out.optional("foreignID", &self.foreign_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataTransferUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataTransferUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataTransferUpdated {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("status"), &self.status);
    }
}
