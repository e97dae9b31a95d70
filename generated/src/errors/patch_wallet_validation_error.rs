// Written by `cargo xtask codegen` from models/errors/patchwalletvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a wallet could not be changed.
///
/// Source: [`models/errors/patchwalletvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/patchwalletvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatchWalletValidationError {
    /// Why the name was refused.
    pub name: Option<String>,
    /// Why the status was refused.
    pub status: Option<String>,
    /// Why the text was refused.
    pub description: Option<String>,
    /// Why the metadata was refused.
    pub metadata: Option<String>,
}

impl PatchWalletValidationError {
    /// An empty `PatchWalletValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }
}

impl wire::Blank for PatchWalletValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            name: None,
            status: None,
            description: None,
            metadata: None,
        }
    }
}

impl wire::Record for PatchWalletValidationError {
    const NAME: &'static str = "PatchWalletValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("name"),
        wire::Key::optional("status"),
        wire::Key::optional("description"),
        wire::Key::optional("metadata"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.description),
            3 => wire::fill(map, &mut self.metadata),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("name", &self.name);
        out.optional("status", &self.status);
        out.optional("description", &self.description);
        out.optional("metadata", &self.metadata);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchWalletValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchWalletValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PatchWalletValidationError {
    const RECEIVED: bool = true;
}
