// Written by `cargo xtask codegen` from models/components/webhookdatapaymentmethoddisabled.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `paymentMethod.disabled`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "a477c57b-b68e-43ac-b6bd-da44319272b1",
///   "paymentMethodID": "57ae097f-b97c-451a-9795-f39744999446",
///   "sourceID": "81e599e0-269a-46c0-823b-97a76f17cb92"
/// }
/// ```
///
/// Source: [`models/components/webhookdatapaymentmethoddisabled.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatapaymentmethoddisabled.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataPaymentMethodDisabled {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The payment method concerned.
    pub payment_method_id: String,
    /// The wallet, bank account or card that the payment method draws on.
    pub source_id: String,
}

impl WebhookDataPaymentMethodDisabled {
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

impl wire::Blank for WebhookDataPaymentMethodDisabled {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            payment_method_id: wire::blank(),
            source_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataPaymentMethodDisabled {
    const NAME: &'static str = "WebhookDataPaymentMethodDisabled";

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

impl<'de> ::serde::Deserialize<'de> for WebhookDataPaymentMethodDisabled {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataPaymentMethodDisabled {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataPaymentMethodDisabled {
    const RECEIVED: bool = true;
}
