// Written by `cargo xtask codegen` from models/components/webhookdatapaymentmethodenabled.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `paymentMethod.enabled`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "a3203e64-af95-42b5-9d4f-6e83ffa959b8",
///   "paymentMethodID": "154e52df-102a-4849-a2b0-fc2444a67671",
///   "sourceID": "b8278ea0-6e4c-46c9-86dc-ff7c0406c2d6"
/// }
/// ```
///
/// Source: [`models/components/webhookdatapaymentmethodenabled.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatapaymentmethodenabled.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataPaymentMethodEnabled {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The payment method concerned.
    pub payment_method_id: String,
    /// The wallet, bank account or card that the payment method draws on.
    pub source_id: String,
}

impl WebhookDataPaymentMethodEnabled {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        payment_method_id: impl Into<String>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            payment_method_id: payment_method_id.into(),
            source_id: source_id.into(),
        }
    }
}

impl wire::Blank for WebhookDataPaymentMethodEnabled {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            payment_method_id: wire::blank(),
            source_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataPaymentMethodEnabled {
    const NAME: &'static str = "WebhookDataPaymentMethodEnabled";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("paymentMethodID"),
        wire::Key::required("sourceID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.payment_method_id),
            2 => wire::fill(map, &mut self.source_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("paymentMethodID", &self.payment_method_id);
        out.required("sourceID", &self.source_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataPaymentMethodEnabled {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataPaymentMethodEnabled {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataPaymentMethodEnabled {
    const RECEIVED: bool = true;
}
