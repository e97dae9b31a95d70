// Written by `cargo xtask codegen` from models/errors/microdepositvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why the amounts were not accepted.
///
/// Source: [`models/errors/microdepositvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/microdepositvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MicroDepositValidationError {
    /// Why `amounts` was refused.
    pub amounts: Option<String>,
}

impl MicroDepositValidationError {
    /// An empty `MicroDepositValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `amounts`.
    #[must_use]
    pub fn with_amounts(mut self, value: impl Into<String>) -> Self {
        self.amounts = Some(value.into());
        self
    }
}

impl wire::Blank for MicroDepositValidationError {
    #[inline]
    fn blank() -> Self {
        Self { amounts: None }
    }
}

impl wire::Record for MicroDepositValidationError {
    const NAME: &'static str = "MicroDepositValidationError";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("amounts")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.amounts),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("amounts", &self.amounts);
    }
}

impl<'de> ::serde::Deserialize<'de> for MicroDepositValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for MicroDepositValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for MicroDepositValidationError {
    const RECEIVED: bool = true;
}
