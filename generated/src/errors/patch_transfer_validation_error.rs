// Written by `cargo xtask codegen` from models/errors/patchtransfervalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a transfer could not be changed.
///
/// Source: [`models/errors/patchtransfervalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/patchtransfervalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatchTransferValidationError {
    /// Why the metadata was refused.
    pub metadata: Option<String>,
    /// Why your own identifier was refused.
    pub foreign_id: Option<String>,
}

impl PatchTransferValidationError {
    /// An empty `PatchTransferValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<String>) -> Self {
        self.metadata = Some(value.into());
        self
    }

    /// Sets `foreign_id`.
    #[must_use]
    pub fn with_foreign_id(mut self, value: impl Into<String>) -> Self {
        self.foreign_id = Some(value.into());
        self
    }
}

impl wire::Blank for PatchTransferValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            metadata: None,
            foreign_id: None,
        }
    }
}

impl wire::Record for PatchTransferValidationError {
    const NAME: &'static str = "PatchTransferValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("metadata"),
        wire::Key::optional("foreignID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.metadata),
            1 => wire::fill(map, &mut self.foreign_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("metadata", &self.metadata);
        out.optional("foreignID", &self.foreign_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchTransferValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchTransferValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PatchTransferValidationError {
    const RECEIVED: bool = true;
}
