// Written by `cargo xtask codegen` from models/components/filedetails.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An uploaded file.
///
/// Source: [`models/components/filedetails.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/filedetails.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileDetails {
    /// Identifies the file.
    pub file_id: String,
    /// The name of the file.
    ///
    /// Example: `lease-2026.pdf`
    pub file_name: String,
    /// The Moov account this belongs to.
    pub account_id: String,
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
    pub metadata: String,
    /// Why the reviewer decided as they did.
    ///
    /// Example: `Pages were cropped`
    pub decision_reason: Option<String>,
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
        file_id: impl Into<String>,
        file_name: impl Into<String>,
        account_id: impl Into<String>,
        file_purpose: impl Into<crate::components::FilePurpose>,
        file_status: impl Into<crate::components::FileStatus>,
        metadata: impl Into<String>,
        file_size_bytes: i64,
        created_on: impl Into<crate::support::Timestamp>,
        updated_on: impl Into<crate::support::Timestamp>,
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
            ..wire::blank()
        }
    }

    /// Sets `decision_reason`.
    #[must_use]
    pub fn with_decision_reason(mut self, value: impl Into<String>) -> Self {
        self.decision_reason = Some(value.into());
        self
    }
}

impl wire::Blank for FileDetails {
    #[inline]
    fn blank() -> Self {
        Self {
            file_id: wire::blank(),
            file_name: wire::blank(),
            account_id: wire::blank(),
            file_purpose: wire::blank(),
            file_status: wire::blank(),
            metadata: wire::blank(),
            decision_reason: None,
            file_size_bytes: wire::blank(),
            created_on: wire::blank(),
            updated_on: wire::blank(),
        }
    }
}

impl wire::Record for FileDetails {
    const NAME: &'static str = "FileDetails";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("fileID"),
        wire::Key::required("fileName"),
        wire::Key::required("accountID"),
        wire::Key::required("filePurpose"),
        wire::Key::required("fileStatus"),
        wire::Key::required("metadata"),
        wire::Key::optional("decisionReason"),
        wire::Key::required("fileSizeBytes"),
        wire::Key::required("createdOn"),
        wire::Key::required("updatedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.file_id),
            1 => wire::fill(map, &mut self.file_name),
            2 => wire::fill(map, &mut self.account_id),
            3 => wire::fill(map, &mut self.file_purpose),
            4 => wire::fill(map, &mut self.file_status),
            5 => wire::fill(map, &mut self.metadata),
            6 => wire::fill(map, &mut self.decision_reason),
            7 => wire::fill_number(map, &mut self.file_size_bytes),
            8 => wire::fill(map, &mut self.created_on),
            9 => wire::fill(map, &mut self.updated_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for FileDetails {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for FileDetails {
    const RECEIVED: bool = true;
}
