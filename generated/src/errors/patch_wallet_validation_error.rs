// Written by `cargo xtask codegen` from models/errors/patchwalletvalidationerror.md. Do not edit.

/// Why a wallet could not be changed.
///
/// Source: `models/errors/patchwalletvalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatchWalletValidationError {
    /// Why the name was refused.
    pub name: ::core::option::Option<::std::string::String>,
    /// Why the status was refused.
    pub status: ::core::option::Option<::std::string::String>,
    /// Why the text was refused.
    pub description: ::core::option::Option<::std::string::String>,
    /// Why the metadata was refused.
    pub metadata: ::core::option::Option<::std::string::String>,
}

impl PatchWalletValidationError {
    /// An empty `PatchWalletValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.status = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::core::option::Option::Some(value.into());
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

impl crate::support::wire::Blank for PatchWalletValidationError {
    fn blank() -> Self {
        Self {
            name: ::core::option::Option::None,
            status: ::core::option::Option::None,
            description: ::core::option::Option::None,
            metadata: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for PatchWalletValidationError {
    const NAME: &'static str = "PatchWalletValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("name"),
        crate::support::wire::Key::optional("status"),
        crate::support::wire::Key::optional("description"),
        crate::support::wire::Key::optional("metadata"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.name),
            1 => crate::support::wire::fill(map, &mut self.status),
            2 => crate::support::wire::fill(map, &mut self.description),
            3 => crate::support::wire::fill(map, &mut self.metadata),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("name", &self.name);
        out.optional("status", &self.status);
        out.optional("description", &self.description);
        out.optional("metadata", &self.metadata);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchWalletValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchWalletValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for PatchWalletValidationError {
    const RECEIVED: bool = true;
}
