// Written by `cargo xtask codegen` from models/errors/filevalidationerror.md. Do not edit.

/// Why a file could not be uploaded.
///
/// Source: `models/errors/filevalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileValidationError {
    /// What went wrong, when the fault lies with no single field.
    pub error: ::core::option::Option<::std::string::String>,
    /// Why `file` was refused.
    pub file: ::core::option::Option<::std::string::String>,
    /// Why `fileName` was refused.
    pub file_name: ::core::option::Option<::std::string::String>,
    /// Why `filePurpose` was refused.
    pub file_purpose: ::core::option::Option<::std::string::String>,
    /// Why the metadata was refused.
    pub metadata: ::core::option::Option<::std::string::String>,
}

impl FileValidationError {
    /// An empty `FileValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.error = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `file`.
    #[must_use]
    pub fn with_file(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.file = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `file_name`.
    #[must_use]
    pub fn with_file_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.file_name = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `file_purpose`.
    #[must_use]
    pub fn with_file_purpose(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.file_purpose = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.metadata = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for FileValidationError {
    fn blank() -> Self {
        Self {
            error: ::core::option::Option::None,
            file: ::core::option::Option::None,
            file_name: ::core::option::Option::None,
            file_purpose: ::core::option::Option::None,
            metadata: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for FileValidationError {
    const NAME: &'static str = "FileValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("error"),
        crate::support::wire::Key::optional("file"),
        crate::support::wire::Key::optional("fileName"),
        crate::support::wire::Key::optional("filePurpose"),
        crate::support::wire::Key::optional("metadata"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.error),
            1 => crate::support::wire::fill(map, &mut self.file),
            2 => crate::support::wire::fill(map, &mut self.file_name),
            3 => crate::support::wire::fill(map, &mut self.file_purpose),
            4 => crate::support::wire::fill(map, &mut self.metadata),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("error", &self.error);
        out.optional("file", &self.file);
        out.optional("fileName", &self.file_name);
        out.optional("filePurpose", &self.file_purpose);
        out.optional("metadata", &self.metadata);
    }
}

impl<'de> ::serde::Deserialize<'de> for FileValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for FileValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for FileValidationError {
    const RECEIVED: bool = true;
}
