// Written by `cargo xtask codegen` from models/components/webhooktransferpaymentmethoddetails.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// One side of a transfer, in brief.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "07cd8f06-f00b-4241-9945-51fcbdb15d61",
///   "paymentMethodID": "2b05064c-5c0b-440e-8dcc-76c0c57ce0b9"
/// }
/// ```
///
/// Source: [`models/components/webhooktransferpaymentmethoddetails.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhooktransferpaymentmethoddetails.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookTransferPaymentMethodDetails {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The payment method concerned.
    pub payment_method_id: String,
}

impl WebhookTransferPaymentMethodDetails {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        payment_method_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            payment_method_id: payment_method_id.into(),
        }
    }
}

impl wire::Blank for WebhookTransferPaymentMethodDetails {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            payment_method_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookTransferPaymentMethodDetails {
    const NAME: &'static str = "WebhookTransferPaymentMethodDetails";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("paymentMethodID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.payment_method_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("paymentMethodID", &self.payment_method_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookTransferPaymentMethodDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookTransferPaymentMethodDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookTransferPaymentMethodDetails {
    const RECEIVED: bool = true;
}
