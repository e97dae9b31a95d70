// Written by `cargo xtask codegen` from models/components/pullfromgooglepaypaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Pulls money from the debit card behind a Google Pay token.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "e0452655-42ec-4b5c-8ee9-095e872a3542",
///   "paymentMethodType": "pull-from-google-pay",
///   "googlePay": {
///     "tokenID": "c3a50f7e-81d4-4b92-8e6d-2f09b7c1a845",
///     "brand": "Visa",
///     "cardType": "credit",
///     "cardDisplayName": "3094",
///     "fingerprint": "b7d0e35f1c6a4928",
///     "expiration": {
///       "month": "07",
///       "year": "29"
///     },
///     "dynamicLastFour": "8120",
///     "issuerCountry": "US",
///     "authMethod": "CRYPTOGRAM_3DS"
///   }
/// }
/// ```
///
/// Source: [`models/components/pullfromgooglepaypaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/pullfromgooglepaypaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PullFromGooglePayPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::PullFromGooglePay,
    /// The Google Pay token that the method charges.
    pub google_pay: crate::components::GooglePayResponse,
}

impl PullFromGooglePayPaymentMethod {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        payment_method_id: impl Into<String>,
        google_pay: crate::components::GooglePayResponse,
    ) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            google_pay,
            ..wire::blank()
        }
    }
}

impl wire::Blank for PullFromGooglePayPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            google_pay: wire::blank(),
        }
    }
}

impl wire::Record for PullFromGooglePayPaymentMethod {
    const NAME: &'static str = "PullFromGooglePayPaymentMethod";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("paymentMethodID"),
        wire::Key::required("paymentMethodType"),
        wire::Key::required("googlePay"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.payment_method_id),
            1 => wire::fill(map, &mut self.payment_method_type),
            2 => wire::fill(map, &mut self.google_pay),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("paymentMethodID", &self.payment_method_id);
        out.required("paymentMethodType", &self.payment_method_type);
        out.required("googlePay", &self.google_pay);
    }
}

impl<'de> ::serde::Deserialize<'de> for PullFromGooglePayPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PullFromGooglePayPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PullFromGooglePayPaymentMethod {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("googlePay"), &self.google_pay);
    }
}
