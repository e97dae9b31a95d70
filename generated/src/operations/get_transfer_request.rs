// Written by `cargo xtask codegen` from models/operations/gettransferrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get transfer request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "transferID": "d03ce708-b1ee-4778-a42d-d905bbfdcbea",
///   "accountID": "b22e00af-360f-42e3-b460-e797d200cfa3"
/// }
/// ```
///
/// Source: [`models/operations/gettransferrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/gettransferrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTransferRequest {
    /// The transfer concerned.
    pub transfer_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl GetTransferRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(transfer_id: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            account_id: account_id.into(),
        }
    }
}

impl wire::Blank for GetTransferRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            transfer_id: wire::blank(),
            account_id: wire::blank(),
        }
    }
}

impl wire::Record for GetTransferRequest {
    const NAME: &'static str = "GetTransferRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("transferID"),
        wire::Key::required("accountID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.transfer_id),
            1 => wire::fill(map, &mut self.account_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("transferID", &self.transfer_id);
        out.required("accountID", &self.account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetTransferRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetTransferRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetTransferRequest {}
