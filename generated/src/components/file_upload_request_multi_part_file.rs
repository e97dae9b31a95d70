// Written by `cargo xtask codegen` from models/components/fileuploadrequestmultipartfile.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A file as a name and a stream of bytes.
///
/// Source: [`models/components/fileuploadrequestmultipartfile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/fileuploadrequestmultipartfile.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileUploadRequestMultiPartFile {
    /// The name of the file.
    pub file_name: String,
    /// The bytes of the file.
    pub content: crate::support::Bytes,
}

impl FileUploadRequestMultiPartFile {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        file_name: impl Into<String>,
        content: impl Into<crate::support::Bytes>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            content: content.into(),
        }
    }
}

impl wire::Blank for FileUploadRequestMultiPartFile {
    #[inline]
    fn blank() -> Self {
        Self {
            file_name: wire::blank(),
            content: wire::blank(),
        }
    }
}

impl wire::Record for FileUploadRequestMultiPartFile {
    const NAME: &'static str = "FileUploadRequestMultiPartFile";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("fileName"),
        wire::Key::required("content"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.file_name),
            1 => wire::fill(map, &mut self.content),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("fileName", &self.file_name);
        out.required("content", &self.content);
    }
}

impl<'de> ::serde::Deserialize<'de> for FileUploadRequestMultiPartFile {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for FileUploadRequestMultiPartFile {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for FileUploadRequestMultiPartFile {
    const RECEIVED: bool = true;
}
