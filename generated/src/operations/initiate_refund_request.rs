// Written by `cargo xtask codegen` from models/operations/initiaterefundrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Initiate refund request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "X-Idempotency-Key": "8e41b7d2-0c6a-4f95-b3d8-571f2ae960c4",
///   "X-Wait-For": "rail-response",
///   "accountID": "85cdf7cd-f76d-45f8-9914-eebd0034a46d",
///   "transferID": "1b4eae15-95f9-49cc-9c90-187a25838fee"
/// }
/// ```
///
/// Source: [`models/operations/initiaterefundrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/initiaterefundrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitiateRefundRequest {
    /// Sent as the `X-Idempotency-Key` header; reuse the key when a call is repeated, so that nothing
    /// is created twice.
    pub x_idempotency_key: String,
    /// Sent as the `X-Wait-For` header; with `rail-response`, the answer is written once the network
    /// has replied.
    pub x_wait_for: Option<crate::components::TransferWaitFor>,
    /// The merchant that was paid.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// How much to pay back; everything when left out.
    pub create_refund: Option<crate::components::CreateRefund>,
}

impl InitiateRefundRequest {
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

    /// Sets `x_wait_for`.
    #[must_use]
    pub fn with_x_wait_for(
        mut self,
        value: impl Into<crate::components::TransferWaitFor>,
    ) -> Self {
        self.x_wait_for = Some(value.into());
        self
    }

    /// Sets `create_refund`.
    #[must_use]
    #[inline]
    pub fn with_create_refund(mut self, value: crate::components::CreateRefund) -> Self {
        self.create_refund = Some(value);
        self
    }
}

impl wire::Blank for InitiateRefundRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            x_idempotency_key: wire::blank(),
            x_wait_for: None,
            account_id: wire::blank(),
            transfer_id: wire::blank(),
            create_refund: None,
        }
    }
}

impl wire::Record for InitiateRefundRequest {
    const NAME: &'static str = "InitiateRefundRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("X-Idempotency-Key").or(&["xIdempotencyKey"]),
        wire::Key::optional("X-Wait-For").or(&["xWaitFor"]),
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
        wire::Key::optional("createRefund"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.x_idempotency_key),
            1 => wire::fill(map, &mut self.x_wait_for),
            2 => wire::fill(map, &mut self.account_id),
            3 => wire::fill(map, &mut self.transfer_id),
            4 => wire::fill(map, &mut self.create_refund),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("X-Idempotency-Key", &self.x_idempotency_key);
        out.optional("X-Wait-For", &self.x_wait_for);
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.optional("createRefund", &self.create_refund);
    }
}

impl<'de> ::serde::Deserialize<'de> for InitiateRefundRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for InitiateRefundRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for InitiateRefundRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("X-Wait-For"), &self.x_wait_for);
    }
}
