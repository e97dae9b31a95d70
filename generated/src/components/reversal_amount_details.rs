// Written by `cargo xtask codegen` from models/components/reversalamountdetails.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How a returned amount is made up.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "surcharge": {
///     "currency": "USD",
///     "valueDecimal": "0.78"
///   }
/// }
/// ```
///
/// Source: [`models/components/reversalamountdetails.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/reversalamountdetails.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReversalAmountDetails {
    /// The part of the surcharge to give back, in proportion to the surcharge that was charged. It has
    /// no effect on a cancellation.
    ///
    /// Example: `{ "currency": "USD", "valueDecimal": "0.78" }`
    pub surcharge: Option<crate::components::AmountDecimal>,
}

impl ReversalAmountDetails {
    /// An empty `ReversalAmountDetails`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `surcharge`.
    #[must_use]
    #[inline]
    pub fn with_surcharge(mut self, value: crate::components::AmountDecimal) -> Self {
        self.surcharge = Some(value);
        self
    }
}

impl wire::Blank for ReversalAmountDetails {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for ReversalAmountDetails {
    const NAME: &'static str = "ReversalAmountDetails";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("surcharge")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.surcharge),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("surcharge", &self.surcharge);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReversalAmountDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ReversalAmountDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ReversalAmountDetails {}
