// Written by `cargo xtask codegen` from models/components/fileuploadrequestmultipartfile.md. Do not edit.

/// A file as a name and a stream of bytes.
///
/// Source: `models/components/fileuploadrequestmultipartfile.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileUploadRequestMultiPartFile {
    /// The name of the file.
    pub file_name: ::std::string::String,
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
        file_name: impl ::core::convert::Into<::std::string::String>,
        content: impl ::core::convert::Into<crate::support::Bytes>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            content: content.into(),
        }
    }
}

impl crate::support::wire::Blank for FileUploadRequestMultiPartFile {
    fn blank() -> Self {
        Self {
            file_name: crate::support::wire::blank(),
            content: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for FileUploadRequestMultiPartFile {
    const NAME: &'static str = "FileUploadRequestMultiPartFile";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("fileName"),
        crate::support::wire::Key::required("content"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.file_name),
            1 => crate::support::wire::fill(map, &mut self.content),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("fileName", &self.file_name);
        out.required("content", &self.content);
    }
}

impl<'de> ::serde::Deserialize<'de> for FileUploadRequestMultiPartFile {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for FileUploadRequestMultiPartFile {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for FileUploadRequestMultiPartFile {
    const RECEIVED: bool = true;
}
