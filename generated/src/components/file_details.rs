// Written by `cargo xtask codegen` from models/components/filedetails.md. Do not edit.

/// An uploaded file.
///
/// Source: `models/components/filedetails.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileDetails {
    /// Identifies the file.
    pub file_id: ::std::string::String,
    /// The name of the file.
    ///
    /// Example: `lease-2026.pdf`
    pub file_name: ::std::string::String,
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// What the file is for.
    ///
    /// Example: `account_requirement`
    pub file_purpose: crate::components::FilePurpose,
    /// What the review came to.
    ///
    /// Example: `approved`
    pub file_status: crate::components::FileStatus,
    /// Notes kept with the file, as JSON inside a string.
    ///
    /// Example: `{"requirement_id": "document.business.verification", "comment": "Signed copy"}`
    pub metadata: ::std::string::String,
    /// Why the reviewer decided as they did.
    ///
    /// Example: `Pages were cropped`
    pub decision_reason: ::core::option::Option<::std::string::String>,
    /// Length of the file.
    pub file_size_bytes: i64,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
}

impl FileDetails {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    #[must_use]
    pub fn new(
        file_id: impl ::core::convert::Into<::std::string::String>,
        file_name: impl ::core::convert::Into<::std::string::String>,
        account_id: impl ::core::convert::Into<::std::string::String>,
        file_purpose: impl ::core::convert::Into<crate::components::FilePurpose>,
        file_status: impl ::core::convert::Into<crate::components::FileStatus>,
        metadata: impl ::core::convert::Into<::std::string::String>,
        file_size_bytes: i64,
        created_on: impl ::core::convert::Into<crate::support::Timestamp>,
        updated_on: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_name: file_name.into(),
            account_id: account_id.into(),
            file_purpose: file_purpose.into(),
            file_status: file_status.into(),
            metadata: metadata.into(),
            file_size_bytes,
            created_on: created_on.into(),
            updated_on: updated_on.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `decision_reason`.
    #[must_use]
    pub fn with_decision_reason(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.decision_reason = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for FileDetails {
    fn blank() -> Self {
        Self {
            file_id: crate::support::wire::blank(),
            file_name: crate::support::wire::blank(),
            account_id: crate::support::wire::blank(),
            file_purpose: crate::support::wire::blank(),
            file_status: crate::support::wire::blank(),
            metadata: crate::support::wire::blank(),
            decision_reason: ::core::option::Option::None,
            file_size_bytes: crate::support::wire::blank(),
            created_on: crate::support::wire::blank(),
            updated_on: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for FileDetails {
    const NAME: &'static str = "FileDetails";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("fileID"),
        crate::support::wire::Key::required("fileName"),
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("filePurpose"),
        crate::support::wire::Key::required("fileStatus"),
        crate::support::wire::Key::required("metadata"),
        crate::support::wire::Key::optional("decisionReason"),
        crate::support::wire::Key::required("fileSizeBytes"),
        crate::support::wire::Key::required("createdOn"),
        crate::support::wire::Key::required("updatedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.file_id),
            1 => crate::support::wire::fill(map, &mut self.file_name),
            2 => crate::support::wire::fill(map, &mut self.account_id),
            3 => crate::support::wire::fill(map, &mut self.file_purpose),
            4 => crate::support::wire::fill(map, &mut self.file_status),
            5 => crate::support::wire::fill(map, &mut self.metadata),
            6 => crate::support::wire::fill(map, &mut self.decision_reason),
            7 => crate::support::wire::fill_number(map, &mut self.file_size_bytes),
            8 => crate::support::wire::fill(map, &mut self.created_on),
            9 => crate::support::wire::fill(map, &mut self.updated_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("fileID", &self.file_id);
        out.required("fileName", &self.file_name);
        out.required("accountID", &self.account_id);
        out.required("filePurpose", &self.file_purpose);
        out.required("fileStatus", &self.file_status);
        out.required("metadata", &self.metadata);
        out.optional("decisionReason", &self.decision_reason);
        out.required_number("fileSizeBytes", &self.file_size_bytes);
        out.required("createdOn", &self.created_on);
        out.required("updatedOn", &self.updated_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for FileDetails {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for FileDetails {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for FileDetails {
    const RECEIVED: bool = true;
}
