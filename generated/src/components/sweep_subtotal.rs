// Written by `cargo xtask codegen` from models/components/sweepsubtotal.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// How much one kind of movement added to a sweep.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "type": "payment",
///   "count": 37,
///   "amount": {
///     "currency": "USD",
///     "valueDecimal": "48.25"
///   }
/// }
/// ```
///
/// Source: [`models/components/sweepsubtotal.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/sweepsubtotal.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SweepSubtotal {
    /// The kind of movement.
    pub r#type: crate::components::WalletTransactionType,
    /// How many movements there were.
    pub count: i64,
    /// What they add up to.
    pub amount: crate::components::AmountDecimal,
}

impl SweepSubtotal {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        r#type: impl Into<crate::components::WalletTransactionType>,
        count: i64,
        amount: crate::components::AmountDecimal,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            count,
            amount,
        }
    }
}

impl wire::Blank for SweepSubtotal {
    #[inline]
    fn blank() -> Self {
        Self {
            r#type: wire::blank(),
            count: wire::blank(),
            amount: wire::blank(),
        }
    }
}

impl wire::Record for SweepSubtotal {
    const NAME: &'static str = "SweepSubtotal";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("type"),
        wire::Key::required("count"),
        wire::Key::required("amount"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.r#type),
            1 => wire::fill_number(map, &mut self.count),
            2 => wire::fill(map, &mut self.amount),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("type", &self.r#type);
        out.required_number("count", &self.count);
        out.required("amount", &self.amount);
    }
}

impl<'de> ::serde::Deserialize<'de> for SweepSubtotal {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for SweepSubtotal {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for SweepSubtotal {
    const RECEIVED: bool = true;
}
