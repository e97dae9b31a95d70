// Written by `cargo xtask codegen` from models/components/basicpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A payment method by name only.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "a721fa22-5c83-4b14-bece-48468975e3ee",
///   "paymentMethodType": "pull-from-google-pay"
/// }
/// ```
///
/// Source: [`models/components/basicpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/basicpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BasicPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// The rail and the direction in which money moves.
    pub payment_method_type: crate::components::PaymentMethodType,
}

impl BasicPaymentMethod {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        payment_method_id: impl Into<String>,
        payment_method_type: impl Into<crate::components::PaymentMethodType>,
    ) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            payment_method_type: payment_method_type.into(),
        }
    }
}

impl wire::Blank for BasicPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
        }
    }
}

impl wire::Record for BasicPaymentMethod {
    const NAME: &'static str = "BasicPaymentMethod";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("paymentMethodID"),
        wire::Key::required("paymentMethodType"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.payment_method_id),
            1 => wire::fill(map, &mut self.payment_method_type),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("paymentMethodID", &self.payment_method_id);
        out.required("paymentMethodType", &self.payment_method_type);
    }
}

impl<'de> ::serde::Deserialize<'de> for BasicPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BasicPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for BasicPaymentMethod {
    const RECEIVED: bool = true;
}
