// Written by `cargo xtask codegen` from models/errors/filevalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a file could not be uploaded.
///
/// Source: [`models/errors/filevalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/filevalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileValidationError {
    /// What went wrong, when the fault lies with no single field.
    pub error: Option<String>,
    /// Why `file` was refused.
    pub file: Option<String>,
    /// Why `fileName` was refused.
    pub file_name: Option<String>,
    /// Why `filePurpose` was refused.
    pub file_purpose: Option<String>,
    /// Why the metadata was refused.
    pub metadata: Option<String>,
}

impl FileValidationError {
    /// An empty `FileValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }

    /// Sets `file`.
    #[must_use]
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Sets `file_name`.
    #[must_use]
    pub fn with_file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Sets `file_purpose`.
    #[must_use]
    pub fn with_file_purpose(mut self, value: impl Into<String>) -> Self {
        self.file_purpose = Some(value.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}

impl wire::Blank for FileValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            error: None,
            file: None,
            file_name: None,
            file_purpose: None,
            metadata: None,
        }
    }
}

impl wire::Record for FileValidationError {
    const NAME: &'static str = "FileValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("error"),
        wire::Key::optional("file"),
        wire::Key::optional("fileName"),
        wire::Key::optional("filePurpose"),
        wire::Key::optional("metadata"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.error),
            1 => wire::fill(map, &mut self.file),
            2 => wire::fill(map, &mut self.file_name),
            3 => wire::fill(map, &mut self.file_purpose),
            4 => wire::fill(map, &mut self.metadata),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("error", &self.error);
        out.optional("file", &self.file);
        out.optional("fileName", &self.file_name);
        out.optional("filePurpose", &self.file_purpose);
        out.optional("metadata", &self.metadata);
    }
}

impl<'de> ::serde::Deserialize<'de> for FileValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for FileValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for FileValidationError {
    const RECEIVED: bool = true;
}
