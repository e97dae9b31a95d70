// Written by `cargo xtask codegen` from models/components/sweepconfigpaymentmethod.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// One side of a sweep.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "paymentMethodID": "42662b02-59d9-40a3-bc0a-8edeeb2e3b6e"
/// }
/// ```
///
/// Source: [`models/components/sweepconfigpaymentmethod.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/sweepconfigpaymentmethod.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SweepConfigPaymentMethod {
    /// Identifies the payment method.
    pub payment_method_id: String,
    /// When the record was switched off, if it was.
    pub disabled_on: Option<crate::support::Timestamp>,
}

impl SweepConfigPaymentMethod {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(payment_method_id: impl Into<String>) -> Self {
        Self {
            payment_method_id: payment_method_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `disabled_on`.
    #[must_use]
    pub fn with_disabled_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.disabled_on = Some(value.into());
        self
    }
}

impl wire::Blank for SweepConfigPaymentMethod {
    #[inline]
    fn blank() -> Self {
        Self {
            payment_method_id: wire::blank(),
            disabled_on: None,
        }
    }
}

impl wire::Record for SweepConfigPaymentMethod {
    const NAME: &'static str = "SweepConfigPaymentMethod";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("paymentMethodID"),
        wire::Key::optional("disabledOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.payment_method_id),
            1 => wire::fill(map, &mut self.disabled_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("paymentMethodID", &self.payment_method_id);
        out.optional("disabledOn", &self.disabled_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for SweepConfigPaymentMethod {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for SweepConfigPaymentMethod {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for SweepConfigPaymentMethod {
    const RECEIVED: bool = true;
}
