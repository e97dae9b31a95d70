// Written by `cargo xtask codegen` from models/operations/createreversalrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Create reversal request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "X-Idempotency-Key": "8e41b7d2-0c6a-4f95-b3d8-571f2ae960c4",
///   "accountID": "780664fb-2394-4105-b0a5-7622e5595df3",
///   "transferID": "775bea1a-0ccc-470f-94fa-860d05191a37",
///   "createReversal": {
///     "amount": 2600,
///     "amountDetails": {
///       "surcharge": {
///         "currency": "USD",
///         "valueDecimal": "0.78"
///       }
///     }
///   }
/// }
/// ```
///
/// Source: [`models/operations/createreversalrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createreversalrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReversalRequest {
    /// Sent as the `X-Idempotency-Key` header; reuse the key when a call is repeated, so that nothing
    /// is created twice.
    pub x_idempotency_key: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The transfer to reverse.
    pub transfer_id: String,
    /// How much to give back.
    pub create_reversal: Option<crate::components::CreateReversal>,
}

impl CreateReversalRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        x_idempotency_key: impl Into<String>,
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
    ) -> Self {
        Self {
            x_idempotency_key: x_idempotency_key.into(),
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `create_reversal`.
    #[must_use]
    #[inline]
    pub fn with_create_reversal(
        mut self,
        value: crate::components::CreateReversal,
    ) -> Self {
        self.create_reversal = Some(value);
        self
    }
}

impl wire::Blank for CreateReversalRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            x_idempotency_key: wire::blank(),
            account_id: wire::blank(),
            transfer_id: wire::blank(),
            create_reversal: None,
        }
    }
}

impl wire::Record for CreateReversalRequest {
    const NAME: &'static str = "CreateReversalRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("X-Idempotency-Key").or(&["xIdempotencyKey"]),
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
        wire::Key::optional("createReversal"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.x_idempotency_key),
            1 => wire::fill(map, &mut self.account_id),
            2 => wire::fill(map, &mut self.transfer_id),
            3 => wire::fill(map, &mut self.create_reversal),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("X-Idempotency-Key", &self.x_idempotency_key);
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.optional("createReversal", &self.create_reversal);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateReversalRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateReversalRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateReversalRequest {}
