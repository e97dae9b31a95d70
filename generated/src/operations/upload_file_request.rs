// Written by `cargo xtask codegen` from models/operations/uploadfilerequest.md. Do not edit.

/// Upload file request.
///
/// Source: `models/operations/uploadfilerequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadFileRequest {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The file and what it is for.
    pub file_upload_request_multi_part: crate::components::FileUploadRequestMultiPart,
}

impl UploadFileRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        file_upload_request_multi_part: crate::components::FileUploadRequestMultiPart,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            file_upload_request_multi_part,
        }
    }
}

impl crate::support::wire::Blank for UploadFileRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            file_upload_request_multi_part: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for UploadFileRequest {
    const NAME: &'static str = "UploadFileRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("fileUploadRequestMultiPart"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => {
                crate::support::wire::fill(map, &mut self.file_upload_request_multi_part)
            }
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("fileUploadRequestMultiPart", &self.file_upload_request_multi_part);
    }
}

impl<'de> ::serde::Deserialize<'de> for UploadFileRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for UploadFileRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for UploadFileRequest {}
