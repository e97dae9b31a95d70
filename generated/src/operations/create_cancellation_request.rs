// Written by `cargo xtask codegen` from models/operations/createcancellationrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Create cancellation request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "34d7e744-c7ab-4e48-b7a7-2c85bc65aa4b",
///   "transferID": "a234e654-68ee-4017-80aa-b64d4a10ee9e"
/// }
/// ```
///
/// Source: [`models/operations/createcancellationrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createcancellationrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCancellationRequest {
    /// The partner's own account.
    pub account_id: String,
    /// The transfer to cancel.
    pub transfer_id: String,
}

impl CreateCancellationRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>, transfer_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
        }
    }
}

impl wire::Blank for CreateCancellationRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            transfer_id: wire::blank(),
        }
    }
}

impl wire::Record for CreateCancellationRequest {
    const NAME: &'static str = "CreateCancellationRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("transferID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.transfer_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("transferID", &self.transfer_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateCancellationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateCancellationRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateCancellationRequest {}
