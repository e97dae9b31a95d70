// Written by `cargo xtask codegen` from models/errors/refundvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a refund could not be made.
///
/// Source: [`models/errors/refundvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/refundvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundValidationError {
    /// Why the amount was refused.
    pub amount: Option<String>,
    /// Faults found in the breakdown of the amount.
    pub amount_details: Option<crate::components::RefundAmountDetailsValidationError>,
    /// What went wrong, when the fault lies with no single field.
    pub error: Option<String>,
}

impl RefundValidationError {
    /// An empty `RefundValidationError`.
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
        value: crate::components::RefundAmountDetailsValidationError,
    ) -> Self {
        self.amount_details = Some(value);
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
}

impl wire::Blank for RefundValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            amount: None,
            amount_details: None,
            error: None,
        }
    }
}

impl wire::Record for RefundValidationError {
    const NAME: &'static str = "RefundValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("amount"),
        wire::Key::optional("amountDetails"),
        wire::Key::optional("error"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.amount),
            1 => wire::fill(map, &mut self.amount_details),
            2 => wire::fill(map, &mut self.error),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("amount", &self.amount);
        out.optional("amountDetails", &self.amount_details);
        out.optional("error", &self.error);
    }
}

impl<'de> ::serde::Deserialize<'de> for RefundValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RefundValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for RefundValidationError {
    const RECEIVED: bool = true;
}
