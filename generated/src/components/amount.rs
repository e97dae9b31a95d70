// Written by `cargo xtask codegen` from models/components/amount.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An amount of money in the smallest unit of its currency.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "currency": "USD",
///   "value": 4825
/// }
/// ```
///
/// Source: [`models/components/amount.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/amount.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// Currency as a three-letter code from ISO 4217.
    ///
    /// Example: `USD`
    pub currency: String,
    /// The amount in the smallest unit of the currency: 4825 stands for 48.25 US dollars.
    ///
    /// Example: `4825`
    pub value: i64,
}

impl Amount {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(currency: impl Into<String>, value: i64) -> Self {
        Self {
            currency: currency.into(),
            value,
        }
    }
}

impl wire::Blank for Amount {
    #[inline]
    fn blank() -> Self {
        Self {
            currency: wire::blank(),
            value: wire::blank(),
        }
    }
}

impl wire::Record for Amount {
    const NAME: &'static str = "Amount";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("currency"),
        wire::Key::required("value"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.currency),
            1 => wire::fill_number(map, &mut self.value),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("currency", &self.currency);
        out.required_number("value", &self.value);
    }
}

impl<'de> ::serde::Deserialize<'de> for Amount {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Amount {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Amount {}
