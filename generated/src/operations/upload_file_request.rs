// Written by `cargo xtask codegen` from models/operations/uploadfilerequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Upload file request.
///
/// Source: [`models/operations/uploadfilerequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/uploadfilerequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadFileRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The file and what it is for.
    pub file_upload_request_multi_part: crate::components::FileUploadRequestMultiPart,
}

impl UploadFileRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        file_upload_request_multi_part: crate::components::FileUploadRequestMultiPart,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            file_upload_request_multi_part,
        }
    }
}

impl wire::Blank for UploadFileRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            file_upload_request_multi_part: wire::blank(),
        }
    }
}

impl wire::Record for UploadFileRequest {
    const NAME: &'static str = "UploadFileRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("fileUploadRequestMultiPart"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.file_upload_request_multi_part),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("fileUploadRequestMultiPart", &self.file_upload_request_multi_part);
    }
}

impl<'de> ::serde::Deserialize<'de> for UploadFileRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UploadFileRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UploadFileRequest {}
