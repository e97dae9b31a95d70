// Written by `cargo xtask codegen` from models/operations/gettransferconfigrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get transfer config request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "18f008af-7128-445a-b310-e115f43da94d"
/// }
/// ```
///
/// Source: [`models/operations/gettransferconfigrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/gettransferconfigrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTransferConfigRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl GetTransferConfigRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl wire::Blank for GetTransferConfigRequest {
    #[inline]
    fn blank() -> Self {
        Self { account_id: wire::blank() }
    }
}

impl wire::Record for GetTransferConfigRequest {
    const NAME: &'static str = "GetTransferConfigRequest";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("accountID")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetTransferConfigRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetTransferConfigRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetTransferConfigRequest {}
