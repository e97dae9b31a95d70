// Written by `cargo xtask codegen` from models/components/pullfromapplepaypaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Pulls money from the debit card behind an Apple Pay token.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "6fb19ef1-abe8-46ff-9a90-0359d797136c",
///   "paymentMethodType": "pull-from-apple-pay",
///   "applePay": {
///     "brand": "Visa",
///     "cardType": "credit",
///     "cardDisplayName": "Visa 3094",
///     "fingerprint": "b7d0e35f1c6a4928",
///     "expiration": {
///       "month": "07",
///       "year": "29"
///     },
///     "dynamicLastFour": "8120",
///     "issuerCountry": "US"
///   }
/// }
/// ```
///
/// Source: [`models/components/pullfromapplepaypaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/pullfromapplepaypaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PullFromApplePayPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::PullFromApplePay,
    /// The Apple Pay token that the method charges.
    pub apple_pay: crate::components::ApplePayResponse,
}

impl PullFromApplePayPaymentMethod {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        payment_method_id: impl Into<String>,
        apple_pay: crate::components::ApplePayResponse,
    ) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            apple_pay,
            ..wire::blank()
        }
    }
}

impl wire::Blank for PullFromApplePayPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            apple_pay: wire::blank(),
        }
    }
}

impl wire::Record for PullFromApplePayPaymentMethod {
    const NAME: &'static str = "PullFromApplePayPaymentMethod";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("paymentMethodID"),
        wire::Key::required("paymentMethodType"),
        wire::Key::required("applePay"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.payment_method_id),
            1 => wire::fill(map, &mut self.payment_method_type),
            2 => wire::fill(map, &mut self.apple_pay),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("paymentMethodID", &self.payment_method_id);
        out.required("paymentMethodType", &self.payment_method_type);
        out.required("applePay", &self.apple_pay);
    }
}

impl<'de> ::serde::Deserialize<'de> for PullFromApplePayPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PullFromApplePayPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PullFromApplePayPaymentMethod {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("applePay"), &self.apple_pay);
    }
}
