// Written by `cargo xtask codegen` from models/operations/getfiledetailsrequest.md. Do not edit.

/// Get file details request.
///
/// Source: `models/operations/getfiledetailsrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFileDetailsRequest {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The uploaded file concerned.
    pub file_id: ::std::string::String,
}

impl GetFileDetailsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        file_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            file_id: file_id.into(),
        }
    }
}

impl crate::support::wire::Blank for GetFileDetailsRequest {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            file_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for GetFileDetailsRequest {
    const NAME: &'static str = "GetFileDetailsRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("fileID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.file_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("fileID", &self.file_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetFileDetailsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for GetFileDetailsRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for GetFileDetailsRequest {}
