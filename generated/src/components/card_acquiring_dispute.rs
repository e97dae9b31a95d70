// Written by `cargo xtask codegen` from models/components/cardacquiringdispute.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A charge that the cardholder contests.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "disputeID": "129d3f9b-afdb-4a51-b84e-0f8763003c4a",
///   "createdOn": "2026-01-27T00:57:47Z",
///   "amount": {
///     "currency": "USD",
///     "value": 4825
///   }
/// }
/// ```
///
/// Source: [`models/components/cardacquiringdispute.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardacquiringdispute.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardAcquiringDispute {
    /// Identifies the dispute.
    pub dispute_id: String,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// How much is contested.
    pub amount: crate::components::Amount,
}

impl CardAcquiringDispute {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        dispute_id: impl Into<String>,
        created_on: impl Into<crate::support::Timestamp>,
        amount: crate::components::Amount,
    ) -> Self {
        Self {
            dispute_id: dispute_id.into(),
            created_on: created_on.into(),
            amount,
        }
    }
}

impl wire::Blank for CardAcquiringDispute {
    #[inline]
    fn blank() -> Self {
        Self {
            dispute_id: wire::blank(),
            created_on: wire::blank(),
            amount: wire::blank(),
        }
    }
}

impl wire::Record for CardAcquiringDispute {
    const NAME: &'static str = "CardAcquiringDispute";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("disputeID"),
        wire::Key::required("createdOn"),
        wire::Key::required("amount"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.dispute_id),
            1 => wire::fill(map, &mut self.created_on),
            2 => wire::fill(map, &mut self.amount),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("disputeID", &self.dispute_id);
        out.required("createdOn", &self.created_on);
        out.required("amount", &self.amount);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardAcquiringDispute {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardAcquiringDispute {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardAcquiringDispute {
    const RECEIVED: bool = true;
}
