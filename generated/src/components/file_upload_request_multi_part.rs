// Written by `cargo xtask codegen` from models/components/fileuploadrequestmultipart.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A file to upload, with what it is for.
///
/// Source: [`models/components/fileuploadrequestmultipart.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/fileuploadrequestmultipart.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileUploadRequestMultiPart {
    /// The file: `csv`, `png`, `jpeg` or `pdf`.
    pub file: crate::support::Bytes,
    /// What the file is for.
    ///
    /// Example: `representative_verification`
    pub file_purpose: crate::components::FilePurpose,
    /// Notes to keep with the file.
    pub metadata: Option<crate::components::FileUploadMetadata>,
}

impl FileUploadRequestMultiPart {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        file: impl Into<crate::support::Bytes>,
        file_purpose: impl Into<crate::components::FilePurpose>,
    ) -> Self {
        Self {
            file: file.into(),
            file_purpose: file_purpose.into(),
            ..wire::blank()
        }
    }

    /// Sets `metadata`.
    #[must_use]
    #[inline]
    pub fn with_metadata(
        mut self,
        value: crate::components::FileUploadMetadata,
    ) -> Self {
        self.metadata = Some(value);
        self
    }
}

impl wire::Blank for FileUploadRequestMultiPart {
    #[inline]
    fn blank() -> Self {
        Self {
            file: wire::blank(),
            file_purpose: wire::blank(),
            metadata: None,
        }
    }
}

impl wire::Record for FileUploadRequestMultiPart {
    const NAME: &'static str = "FileUploadRequestMultiPart";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("file"),
        wire::Key::required("filePurpose"),
        wire::Key::optional("metadata"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.file),
            1 => wire::fill(map, &mut self.file_purpose),
            2 => wire::fill(map, &mut self.metadata),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("file", &self.file);
        out.required("filePurpose", &self.file_purpose);
        out.optional("metadata", &self.metadata);
    }
}

impl<'de> ::serde::Deserialize<'de> for FileUploadRequestMultiPart {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for FileUploadRequestMultiPart {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for FileUploadRequestMultiPart {}
