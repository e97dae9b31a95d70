// Written by `cargo xtask codegen` from models/components/createtransferamountdetails.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How much of an amount is tip, tax or surcharge.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "tip": {
///     "currency": "USD",
///     "valueDecimal": "4.00"
///   },
///   "tax": {
///     "currency": "USD",
///     "valueDecimal": "3.15"
///   },
///   "surcharge": {
///     "currency": "USD",
///     "valueDecimal": "1.20"
///   }
/// }
/// ```
///
/// Source: [`models/components/createtransferamountdetails.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferamountdetails.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferAmountDetails {
    /// The part of the amount that is a gratuity.
    ///
    /// Example: `{ "currency": "USD", "valueDecimal": "4.00" }`
    pub tip: Option<crate::components::AmountDecimal>,
    /// The part of the amount that is tax.
    ///
    /// Example: `{ "currency": "USD", "valueDecimal": "3.15" }`
    pub tax: Option<crate::components::AmountDecimal>,
    /// The part of the amount that is a card surcharge.
    ///
    /// Example: `{ "currency": "USD", "valueDecimal": "1.20" }`
    pub surcharge: Option<crate::components::AmountDecimal>,
}

impl CreateTransferAmountDetails {
    /// An empty `CreateTransferAmountDetails`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tip`.
    #[must_use]
    #[inline]
    pub fn with_tip(mut self, value: crate::components::AmountDecimal) -> Self {
        self.tip = Some(value);
        self
    }

    /// Sets `tax`.
    #[must_use]
    #[inline]
    pub fn with_tax(mut self, value: crate::components::AmountDecimal) -> Self {
        self.tax = Some(value);
        self
    }

    /// Sets `surcharge`.
    #[must_use]
    #[inline]
    pub fn with_surcharge(mut self, value: crate::components::AmountDecimal) -> Self {
        self.surcharge = Some(value);
        self
    }
}

impl wire::Blank for CreateTransferAmountDetails {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CreateTransferAmountDetails {
    const NAME: &'static str = "CreateTransferAmountDetails";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("tip"),
        wire::Key::optional("tax"),
        wire::Key::optional("surcharge"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.tip),
            1 => wire::fill(map, &mut self.tax),
            2 => wire::fill(map, &mut self.surcharge),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("tip", &self.tip);
        out.optional("tax", &self.tax);
        out.optional("surcharge", &self.surcharge);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferAmountDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferAmountDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferAmountDetails {}
