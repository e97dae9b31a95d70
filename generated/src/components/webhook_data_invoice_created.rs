// Written by `cargo xtask codegen` from models/components/webhookdatainvoicecreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `invoice.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "6b3d2ac1-3ad7-4554-ab51-bae94cf43e2a",
///   "invoiceID": "e9690dea-48cd-42e6-9b11-5b9829ff7f42"
/// }
/// ```
///
/// Source: [`models/components/webhookdatainvoicecreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatainvoicecreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataInvoiceCreated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The invoice concerned.
    pub invoice_id: String,
}

impl WebhookDataInvoiceCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(account_id: impl Into<String>, invoice_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            invoice_id: invoice_id.into(),
        }
    }
}

impl wire::Blank for WebhookDataInvoiceCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            invoice_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataInvoiceCreated {
    const NAME: &'static str = "WebhookDataInvoiceCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("invoiceID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.invoice_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("invoiceID", &self.invoice_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataInvoiceCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataInvoiceCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataInvoiceCreated {
    const RECEIVED: bool = true;
}
