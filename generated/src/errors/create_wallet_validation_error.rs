// Written by `cargo xtask codegen` from models/errors/createwalletvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a wallet could not be made.
///
/// Source: [`models/errors/createwalletvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/createwalletvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWalletValidationError {
    /// Why the name was refused.
    pub name: Option<String>,
    /// Why the text was refused.
    pub description: Option<String>,
    /// Why the metadata was refused.
    pub metadata: Option<String>,
}

impl CreateWalletValidationError {
    /// An empty `CreateWalletValidationError`.
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

impl wire::Blank for CreateWalletValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            name: None,
            description: None,
            metadata: None,
        }
    }
}

impl wire::Record for CreateWalletValidationError {
    const NAME: &'static str = "CreateWalletValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("name"),
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
            1 => wire::fill(map, &mut self.description),
            2 => wire::fill(map, &mut self.metadata),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("name", &self.name);
        out.optional("description", &self.description);
        out.optional("metadata", &self.metadata);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateWalletValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateWalletValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateWalletValidationError {
    const RECEIVED: bool = true;
}
