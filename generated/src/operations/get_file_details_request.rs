// Written by `cargo xtask codegen` from models/operations/getfiledetailsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get file details request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "9731df02-333a-45d7-a612-411fa98ea81a",
///   "fileID": "a0fe1fe5-fc8a-41bd-983b-caee1052696b"
/// }
/// ```
///
/// Source: [`models/operations/getfiledetailsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getfiledetailsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFileDetailsRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The uploaded file concerned.
    pub file_id: String,
}

impl GetFileDetailsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>, file_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            file_id: file_id.into(),
        }
    }
}

impl wire::Blank for GetFileDetailsRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            file_id: wire::blank(),
        }
    }
}

impl wire::Record for GetFileDetailsRequest {
    const NAME: &'static str = "GetFileDetailsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("fileID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.file_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("fileID", &self.file_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetFileDetailsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetFileDetailsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetFileDetailsRequest {}
