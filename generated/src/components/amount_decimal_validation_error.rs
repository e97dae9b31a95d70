// Written by `cargo xtask codegen` from models/components/amountdecimalvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in an amount.
///
/// Source: [`models/components/amountdecimalvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/amountdecimalvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmountDecimalValidationError {
    /// Why `currency` was refused.
    pub currency: Option<String>,
    /// Why `valueDecimal` was refused.
    pub value_decimal: Option<String>,
}

impl AmountDecimalValidationError {
    /// An empty `AmountDecimalValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `currency`.
    #[must_use]
    pub fn with_currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets `value_decimal`.
    #[must_use]
    pub fn with_value_decimal(mut self, value: impl Into<String>) -> Self {
        self.value_decimal = Some(value.into());
        self
    }
}

impl wire::Blank for AmountDecimalValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            currency: None,
            value_decimal: None,
        }
    }
}

impl wire::Record for AmountDecimalValidationError {
    const NAME: &'static str = "AmountDecimalValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("currency"),
        wire::Key::optional("valueDecimal"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.currency),
            1 => wire::fill(map, &mut self.value_decimal),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("currency", &self.currency);
        out.optional("valueDecimal", &self.value_decimal);
    }
}

impl<'de> ::serde::Deserialize<'de> for AmountDecimalValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AmountDecimalValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AmountDecimalValidationError {
    const RECEIVED: bool = true;
}
