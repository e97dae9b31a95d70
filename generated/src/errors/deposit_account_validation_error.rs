// Written by `cargo xtask codegen` from models/errors/depositaccountvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why an export could not be read.
///
/// Source: [`models/errors/depositaccountvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/depositaccountvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepositAccountValidationError {
    /// Why the `X-Source-System` header was refused.
    pub source_system: Option<String>,
    /// Why the bytes could not be read.
    pub body: Option<String>,
}

impl DepositAccountValidationError {
    /// An empty `DepositAccountValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `source_system`.
    #[must_use]
    pub fn with_source_system(mut self, value: impl Into<String>) -> Self {
        self.source_system = Some(value.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

impl wire::Blank for DepositAccountValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            source_system: None,
            body: None,
        }
    }
}

impl wire::Record for DepositAccountValidationError {
    const NAME: &'static str = "DepositAccountValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("sourceSystem"),
        wire::Key::optional("body"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.source_system),
            1 => wire::fill(map, &mut self.body),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("sourceSystem", &self.source_system);
        out.optional("body", &self.body);
    }
}

impl<'de> ::serde::Deserialize<'de> for DepositAccountValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for DepositAccountValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for DepositAccountValidationError {
    const RECEIVED: bool = true;
}
