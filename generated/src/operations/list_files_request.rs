// Written by `cargo xtask codegen` from models/operations/listfilesrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// List files request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "3ef8af9e-450b-4f6c-b3bf-58f2a329f891"
/// }
/// ```
///
/// Source: [`models/operations/listfilesrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listfilesrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFilesRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl ListFilesRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl wire::Blank for ListFilesRequest {
    #[inline]
    fn blank() -> Self {
        Self { account_id: wire::blank() }
    }
}

impl wire::Record for ListFilesRequest {
    const NAME: &'static str = "ListFilesRequest";
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

impl<'de> ::serde::Deserialize<'de> for ListFilesRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListFilesRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListFilesRequest {}
