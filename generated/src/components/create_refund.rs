// Written by `cargo xtask codegen` from models/components/createrefund.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How much to pay back. Send nothing at all to pay back the whole amount.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "amount": 2600
/// }
/// ```
///
/// Source: [`models/components/createrefund.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createrefund.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRefund {
    /// How much to pay back, in cents; all of it when left out.
    ///
    /// Example: `2600`
    pub amount: Option<i64>,
    /// How the repaid amount is made up.
    pub amount_details: Option<crate::components::RefundAmountDetails>,
}

impl CreateRefund {
    /// An empty `CreateRefund`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `amount`.
    #[must_use]
    #[inline]
    pub fn with_amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets `amount_details`.
    #[must_use]
    #[inline]
    pub fn with_amount_details(
        mut self,
        value: crate::components::RefundAmountDetails,
    ) -> Self {
        self.amount_details = Some(value);
        self
    }
}

impl wire::Blank for CreateRefund {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CreateRefund {
    const NAME: &'static str = "CreateRefund";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("amount"),
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
        out.optional_number("amount", &self.amount);
        out.optional("amountDetails", &self.amount_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateRefund {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateRefund {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateRefund {}
