// Written by `cargo xtask codegen` from models/operations/createtransferrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Create transfer request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "X-Idempotency-Key": "8e41b7d2-0c6a-4f95-b3d8-571f2ae960c4",
///   "X-Wait-For": "rail-response",
///   "accountID": "4b7d19c0-83e6-4a52-9f0b-c6e512d7a834",
///   "createTransfer": {
///     "source": {
///       "paymentMethodID": "d05b7e91-3ac2-4f68-9e14-b7c08d26f5a3"
///     },
///     "destination": {
///       "paymentMethodID": "1e96c4a8-70bd-4352-8fa1-c29e5d830b67"
///     },
///     "amount": {
///       "currency": "USD",
///       "value": 4825
///     },
///     "facilitatorFee": {
///       "totalDecimal": "3.125"
///     }
///   }
/// }
/// ```
///
/// Source: [`models/operations/createtransferrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createtransferrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferRequest {
    /// Sent as the `X-Idempotency-Key` header; reuse the key when a call is repeated, so that nothing
    /// is created twice.
    pub x_idempotency_key: String,
    /// Sent as the `X-Wait-For` header; with `rail-response`, the answer is written once the network
    /// has replied.
    pub x_wait_for: Option<crate::components::TransferWaitFor>,
    /// The account that makes the transfer.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: String,
    /// The transfer to make.
    pub create_transfer: crate::components::CreateTransfer,
}

impl CreateTransferRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        x_idempotency_key: impl Into<String>,
        account_id: impl Into<String>,
        create_transfer: crate::components::CreateTransfer,
    ) -> Self {
        Self {
            x_idempotency_key: x_idempotency_key.into(),
            account_id: account_id.into(),
            create_transfer,
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
}

impl wire::Blank for CreateTransferRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            x_idempotency_key: wire::blank(),
            x_wait_for: None,
            account_id: wire::blank(),
            create_transfer: wire::blank(),
        }
    }
}

impl wire::Record for CreateTransferRequest {
    const NAME: &'static str = "CreateTransferRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("X-Idempotency-Key").or(&["xIdempotencyKey"]),
        wire::Key::optional("X-Wait-For").or(&["xWaitFor"]),
        wire::Key::required("accountID"),
        wire::Key::required("createTransfer"),
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
            3 => wire::fill(map, &mut self.create_transfer),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("X-Idempotency-Key", &self.x_idempotency_key);
        out.optional("X-Wait-For", &self.x_wait_for);
        out.required("accountID", &self.account_id);
        out.required("createTransfer", &self.create_transfer);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("X-Wait-For"), &self.x_wait_for);
        out.inside(&at.key("createTransfer"), &self.create_transfer);
    }
}
