// Written by `cargo xtask codegen` from models/components/pullfromcardpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Pulls money from a debit card.
///
/// Source: [`models/components/pullfromcardpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/pullfromcardpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PullFromCardPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// Marks this kind of payment method.
    pub payment_method_type: crate::literals::PullFromCard,
    /// The card that the method charges or pays.
    pub card: crate::components::PaymentMethodsCard,
}

impl PullFromCardPaymentMethod {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        payment_method_id: impl Into<String>,
        card: crate::components::PaymentMethodsCard,
    ) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            card,
            ..wire::blank()
        }
    }
}

impl wire::Blank for PullFromCardPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            payment_method_type: wire::blank(),
            card: wire::blank(),
        }
    }
}

impl wire::Record for PullFromCardPaymentMethod {
    const NAME: &'static str = "PullFromCardPaymentMethod";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("paymentMethodID"),
        wire::Key::required("paymentMethodType"),
        wire::Key::required("card"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.payment_method_id),
            1 => wire::fill(map, &mut self.payment_method_type),
            2 => wire::fill(map, &mut self.card),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("paymentMethodID", &self.payment_method_id);
        out.required("paymentMethodType", &self.payment_method_type);
        out.required("card", &self.card);
    }
}

impl<'de> ::serde::Deserialize<'de> for PullFromCardPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PullFromCardPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PullFromCardPaymentMethod {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("card"), &self.card);
    }
}
