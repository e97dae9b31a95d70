// Written by `cargo xtask codegen` from models/components/fileuploadmetadata.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Notes to keep with a file.
///
/// Source: [`models/components/fileuploadmetadata.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/fileuploadmetadata.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileUploadMetadata {
    /// The representative that the file is about. Required when `filePurpose` is
    /// `representativeVerification`.
    pub representative_id: Option<String>,
    /// A remark for the reviewer.
    pub comment: Option<String>,
}

impl FileUploadMetadata {
    /// An empty `FileUploadMetadata`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `representative_id`.
    #[must_use]
    pub fn with_representative_id(mut self, value: impl Into<String>) -> Self {
        self.representative_id = Some(value.into());
        self
    }

    /// Sets `comment`.
    #[must_use]
    pub fn with_comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

impl wire::Blank for FileUploadMetadata {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for FileUploadMetadata {
    const NAME: &'static str = "FileUploadMetadata";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("representativeId"),
        wire::Key::optional("comment"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.representative_id),
            1 => wire::fill(map, &mut self.comment),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("representativeId", &self.representative_id);
        out.optional("comment", &self.comment);
    }
}

impl<'de> ::serde::Deserialize<'de> for FileUploadMetadata {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for FileUploadMetadata {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for FileUploadMetadata {}
