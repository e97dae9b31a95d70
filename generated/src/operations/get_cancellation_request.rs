// Written by `cargo xtask codegen` from models/operations/getcancellationrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get cancellation request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "05b1eac9-a8ae-4e29-9030-c67c9d64fe3c",
///   "transferID": "84851431-1f73-4e69-bd70-6363f27d5637",
///   "cancellationID": "e7943066-b0ba-4c90-9a22-42c2e0129a8b"
/// }
/// ```
///
/// Source: [`models/operations/getcancellationrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getcancellationrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCancellationRequest {
    /// The partner, or either side of the transfer.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// The cancellation concerned.
    pub cancellation_id: String,
}

impl GetCancellationRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        cancellation_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            cancellation_id: cancellation_id.into(),
        }
    }
}

impl wire::Blank for GetCancellationRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            transfer_id: wire::blank(),
            cancellation_id: wire::blank(),
        }
    }
}

impl wire::Record for GetCancellationRequest {
    const NAME: &'static str = "GetCancellationRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
        wire::Key::required("cancellationID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.transfer_id),
            2 => wire::fill(map, &mut self.cancellation_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
        out.required("cancellationID", &self.cancellation_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetCancellationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetCancellationRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetCancellationRequest {}
