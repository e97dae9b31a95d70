// Written by `cargo xtask codegen` from models/errors/transferoptionsvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why no payment methods could be worked out.
///
/// Source: [`models/errors/transferoptionsvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/transferoptionsvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferOptionsValidationError {
    /// Why the amount was refused.
    pub amount: Option<String>,
    /// Why `source` was refused.
    pub source: Option<String>,
    /// Why `destination` was refused.
    pub destination: Option<String>,
}

impl TransferOptionsValidationError {
    /// An empty `TransferOptionsValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `amount`.
    #[must_use]
    pub fn with_amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets `destination`.
    #[must_use]
    pub fn with_destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
}

impl wire::Blank for TransferOptionsValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            amount: None,
            source: None,
            destination: None,
        }
    }
}

impl wire::Record for TransferOptionsValidationError {
    const NAME: &'static str = "TransferOptionsValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("amount"),
        wire::Key::optional("source"),
        wire::Key::optional("destination"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.amount),
            1 => wire::fill(map, &mut self.source),
            2 => wire::fill(map, &mut self.destination),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("amount", &self.amount);
        out.optional("source", &self.source);
        out.optional("destination", &self.destination);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferOptionsValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferOptionsValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferOptionsValidationError {
    const RECEIVED: bool = true;
}
