// Written by `cargo xtask codegen` from models/errors/cardacquiringrefund.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A repayment to the card that paid.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "refundID": "86efd83e-e9a0-4ac3-96b4-7c6b3a53a674",
///   "createdOn": "2026-01-04T15:41:02Z",
///   "updatedOn": "2026-05-07T13:01:05Z",
///   "status": "failed",
///   "amount": {
///     "currency": "USD",
///     "value": 4825
///   },
///   "amountDetails": {
///     "surcharge": {
///       "currency": "USD",
///       "valueDecimal": "0.78"
///     }
///   },
///   "cardDetails": {
///     "status": "settled"
///   }
/// }
/// ```
///
/// Source: [`models/errors/cardacquiringrefund.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/cardacquiringrefund.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardAcquiringRefund {
    /// Identifies the refund.
    pub refund_id: String,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
    /// Why the status was refused.
    pub status: crate::components::RefundStatus,
    /// How much is paid back.
    pub amount: crate::components::Amount,
    /// How the repaid amount is made up.
    pub amount_details: Option<crate::components::RefundAmountDetails>,
    /// What the card network reported.
    pub card_details: Option<crate::components::RefundCardDetails>,
}

impl CardAcquiringRefund {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        refund_id: impl Into<String>,
        created_on: impl Into<crate::support::Timestamp>,
        updated_on: impl Into<crate::support::Timestamp>,
        status: impl Into<crate::components::RefundStatus>,
        amount: crate::components::Amount,
    ) -> Self {
        Self {
            refund_id: refund_id.into(),
            created_on: created_on.into(),
            updated_on: updated_on.into(),
            status: status.into(),
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

    /// Sets `card_details`.
    #[must_use]
    #[inline]
    pub fn with_card_details(
        mut self,
        value: crate::components::RefundCardDetails,
    ) -> Self {
        self.card_details = Some(value);
        self
    }
}

impl wire::Blank for CardAcquiringRefund {
    #[inline]
    fn blank() -> Self {
        Self {
            refund_id: wire::blank(),
            created_on: wire::blank(),
            updated_on: wire::blank(),
            status: wire::blank(),
            amount: wire::blank(),
            amount_details: None,
            card_details: None,
        }
    }
}

impl wire::Record for CardAcquiringRefund {
    const NAME: &'static str = "CardAcquiringRefund";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("refundID"),
        wire::Key::required("createdOn"),
        wire::Key::required("updatedOn"),
        wire::Key::required("status"),
        wire::Key::required("amount"),
        wire::Key::optional("amountDetails"),
        wire::Key::optional("cardDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.refund_id),
            1 => wire::fill(map, &mut self.created_on),
            2 => wire::fill(map, &mut self.updated_on),
            3 => wire::fill(map, &mut self.status),
            4 => wire::fill(map, &mut self.amount),
            5 => wire::fill(map, &mut self.amount_details),
            6 => wire::fill(map, &mut self.card_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("refundID", &self.refund_id);
        out.required("createdOn", &self.created_on);
        out.required("updatedOn", &self.updated_on);
        out.required("status", &self.status);
        out.required("amount", &self.amount);
        out.optional("amountDetails", &self.amount_details);
        out.optional("cardDetails", &self.card_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardAcquiringRefund {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardAcquiringRefund {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardAcquiringRefund {
    const RECEIVED: bool = true;
}
