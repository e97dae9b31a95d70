// Written by `cargo xtask codegen` from models/components/webhookdatainvoiceupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `invoice.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "42ef3862-675d-45b8-b66d-80de88b567f3",
///   "invoiceID": "d2b7c62a-2318-4892-8591-6feb53048332",
///   "status": "draft"
/// }
/// ```
///
/// Source: [`models/components/webhookdatainvoiceupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatainvoiceupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataInvoiceUpdated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The invoice concerned.
    pub invoice_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::InvoiceStatus,
}

impl WebhookDataInvoiceUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        invoice_id: impl Into<String>,
        status: impl Into<crate::components::InvoiceStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            invoice_id: invoice_id.into(),
            status: status.into(),
        }
    }
}

impl wire::Blank for WebhookDataInvoiceUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            invoice_id: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataInvoiceUpdated {
    const NAME: &'static str = "WebhookDataInvoiceUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("invoiceID"),
        wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.invoice_id),
            2 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("invoiceID", &self.invoice_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataInvoiceUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataInvoiceUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataInvoiceUpdated {
    const RECEIVED: bool = true;
}
