// Written by `cargo xtask codegen` from models/components/amountdecimal.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An amount of money in whole units, exact to nine places.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "currency": "USD",
///   "valueDecimal": "48.25"
/// }
/// ```
///
/// Source: [`models/components/amountdecimal.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/amountdecimal.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmountDecimal {
    /// Currency as a three-letter code from ISO 4217.
    ///
    /// Example: `USD`
    pub currency: String,
    /// The amount as decimal text with up to nine places, so that `48.250000001` keeps its last digit.
    ///
    /// Example: `48.25`
    pub value_decimal: String,
}

impl AmountDecimal {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(currency: impl Into<String>, value_decimal: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            value_decimal: value_decimal.into(),
        }
    }
}

impl wire::Blank for AmountDecimal {
    #[inline]
    fn blank() -> Self {
        Self {
            currency: wire::blank(),
            value_decimal: wire::blank(),
        }
    }
}

impl wire::Record for AmountDecimal {
    const NAME: &'static str = "AmountDecimal";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("currency"),
        wire::Key::required("valueDecimal"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.currency),
            1 => wire::fill(map, &mut self.value_decimal),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("currency", &self.currency);
        out.required("valueDecimal", &self.value_decimal);
    }
}

impl<'de> ::serde::Deserialize<'de> for AmountDecimal {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AmountDecimal {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AmountDecimal {}
