// Written by `cargo xtask codegen` from models/errors/reversalvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a reversal could not be made.
///
/// Source: [`models/errors/reversalvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/reversalvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReversalValidationError {
    /// Why the amount was refused.
    pub amount: Option<String>,
    /// Faults found in the breakdown of the amount.
    pub amount_details: Option<crate::components::ReversalAmountDetailsValidationError>,
}

impl ReversalValidationError {
    /// An empty `ReversalValidationError`.
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

    /// Sets `amount_details`.
    #[must_use]
    #[inline]
    pub fn with_amount_details(
        mut self,
        value: crate::components::ReversalAmountDetailsValidationError,
    ) -> Self {
        self.amount_details = Some(value);
        self
    }
}

impl wire::Blank for ReversalValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            amount: None,
            amount_details: None,
        }
    }
}

impl wire::Record for ReversalValidationError {
    const NAME: &'static str = "ReversalValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("amount"),
        wire::Key::optional("amountDetails"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.amount),
            1 => wire::fill(map, &mut self.amount_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("amount", &self.amount);
        out.optional("amountDetails", &self.amount_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for ReversalValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ReversalValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ReversalValidationError {
    const RECEIVED: bool = true;
}
