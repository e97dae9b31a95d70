// Written by `cargo xtask codegen` from models/components/asynccreatedrefund.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Says that a refund has been created. Its progress is still to come.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "refundID": "8aafbc4d-d8a4-4f46-a7fb-4ac6634fb69a",
///   "createdOn": "2026-01-19T23:19:03Z",
///   "amount": {
///     "currency": "USD",
///     "value": 4825
///   },
///   "amountDetails": {
///     "surcharge": {
///       "currency": "USD",
///       "valueDecimal": "0.78"
///     }
///   }
/// }
/// ```
///
/// Source: [`models/components/asynccreatedrefund.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/asynccreatedrefund.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsyncCreatedRefund {
    /// Identifies the refund.
    pub refund_id: String,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// How much money is concerned, with its currency.
    pub amount: crate::components::Amount,
    /// How the amount is made up.
    pub amount_details: Option<crate::components::RefundAmountDetails>,
}

impl AsyncCreatedRefund {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        refund_id: impl Into<String>,
        created_on: impl Into<crate::support::Timestamp>,
        amount: crate::components::Amount,
    ) -> Self {
        Self {
            refund_id: refund_id.into(),
            created_on: created_on.into(),
            amount,
            ..wire::blank()
        }
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

impl wire::Blank for AsyncCreatedRefund {
    #[inline]
    fn blank() -> Self {
        Self {
            refund_id: wire::blank(),
            created_on: wire::blank(),
            amount: wire::blank(),
            amount_details: None,
        }
    }
}

impl wire::Record for AsyncCreatedRefund {
    const NAME: &'static str = "AsyncCreatedRefund";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("refundID"),
        wire::Key::required("createdOn"),
        wire::Key::required("amount"),
        wire::Key::optional("amountDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.refund_id),
            1 => wire::fill(map, &mut self.created_on),
            2 => wire::fill(map, &mut self.amount),
            3 => wire::fill(map, &mut self.amount_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("refundID", &self.refund_id);
        out.required("createdOn", &self.created_on);
        out.required("amount", &self.amount);
        out.optional("amountDetails", &self.amount_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for AsyncCreatedRefund {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AsyncCreatedRefund {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AsyncCreatedRefund {
    const RECEIVED: bool = true;
}
