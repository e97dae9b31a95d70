// Written by `cargo xtask codegen` from models/components/reversedwithrefund.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A reversal that paid the money back.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "refund": {
///     "refundID": "9e90a864-a1b9-4ac9-95dc-038bf11ef1e2",
///     "createdOn": "2026-01-04T08:57:22Z",
///     "updatedOn": "2026-05-12T22:28:26Z",
///     "status": "completed",
///     "amount": {
///       "currency": "USD",
///       "value": 4825
///     },
///     "amountDetails": {
///       "surcharge": {
///         "currency": "USD",
///         "valueDecimal": "0.78"
///       }
///     },
///     "cardDetails": {
///       "status": "settled"
///     }
///   }
/// }
/// ```
///
/// Source: [`models/components/reversedwithrefund.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/reversedwithrefund.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReversedWithRefund {
    /// The refund that was made.
    pub refund: crate::components::CardAcquiringRefund,
}

impl ReversedWithRefund {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(refund: crate::components::CardAcquiringRefund) -> Self {
        Self { refund }
    }
}

impl wire::Blank for ReversedWithRefund {
    #[inline]
    fn blank() -> Self {
        Self { refund: wire::blank() }
    }
}

impl wire::Record for ReversedWithRefund {
    const NAME: &'static str = "ReversedWithRefund";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("refund")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.refund),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("refund", &self.refund);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReversedWithRefund {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ReversedWithRefund {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ReversedWithRefund {
    const RECEIVED: bool = true;
}
