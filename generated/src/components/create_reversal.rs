// Written by `cargo xtask codegen` from models/components/createreversal.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How much to give back, by whatever means still works.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "amount": 2600,
///   "amountDetails": {
///     "surcharge": {
///       "currency": "USD",
///       "valueDecimal": "0.78"
///     }
///   }
/// }
/// ```
///
/// Source: [`models/components/createreversal.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createreversal.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReversal {
    /// How much to give back, in cents. Less than the full amount always becomes a refund.
    ///
    /// Example: `2600`
    pub amount: i64,
    /// How the returned amount is made up.
    pub amount_details: Option<crate::components::ReversalAmountDetails>,
}

impl CreateReversal {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(amount: i64) -> Self {
        Self { amount, ..wire::blank() }
    }

    /// Sets `amount_details`.
    #[must_use]
    #[inline]
    pub fn with_amount_details(
        mut self,
        value: crate::components::ReversalAmountDetails,
    ) -> Self {
        self.amount_details = Some(value);
        self
    }
}

impl wire::Blank for CreateReversal {
    #[inline]
    fn blank() -> Self {
        Self {
            amount: wire::blank(),
            amount_details: None,
        }
    }
}

impl wire::Record for CreateReversal {
    const NAME: &'static str = "CreateReversal";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("amount"),
        wire::Key::optional("amountDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill_number(map, &mut self.amount),
            1 => wire::fill(map, &mut self.amount_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required_number("amount", &self.amount);
        out.optional("amountDetails", &self.amount_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateReversal {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateReversal {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateReversal {}
