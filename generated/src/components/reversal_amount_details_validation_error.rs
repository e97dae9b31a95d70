// Written by `cargo xtask codegen` from models/components/reversalamountdetailsvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in the breakdown of an amount.
///
/// Source: [`models/components/reversalamountdetailsvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/reversalamountdetailsvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReversalAmountDetailsValidationError {
    /// Why `surcharge` was refused.
    pub surcharge: Option<String>,
}

impl ReversalAmountDetailsValidationError {
    /// An empty `ReversalAmountDetailsValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `surcharge`.
    #[must_use]
    pub fn with_surcharge(mut self, value: impl Into<String>) -> Self {
        self.surcharge = Some(value.into());
        self
    }
}

impl wire::Blank for ReversalAmountDetailsValidationError {
    #[inline]
    fn blank() -> Self {
        Self { surcharge: None }
    }
}

impl wire::Record for ReversalAmountDetailsValidationError {
    const NAME: &'static str = "ReversalAmountDetailsValidationError";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("surcharge")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.surcharge),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("surcharge", &self.surcharge);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReversalAmountDetailsValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ReversalAmountDetailsValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ReversalAmountDetailsValidationError {
    const RECEIVED: bool = true;
}
