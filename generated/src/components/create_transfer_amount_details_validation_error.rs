// Written by `cargo xtask codegen` from models/components/createtransferamountdetailsvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in the breakdown of an amount.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "surcharge": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/createtransferamountdetailsvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferamountdetailsvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferAmountDetailsValidationError {
    /// Why `tip` was refused.
    pub tip: Option<String>,
    /// Why `tax` was refused.
    pub tax: Option<String>,
    /// Why `surcharge` was refused.
    pub surcharge: Option<String>,
}

impl CreateTransferAmountDetailsValidationError {
    /// An empty `CreateTransferAmountDetailsValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `tip`.
    #[must_use]
    pub fn with_tip(mut self, value: impl Into<String>) -> Self {
        self.tip = Some(value.into());
        self
    }

    /// Sets `tax`.
    #[must_use]
    pub fn with_tax(mut self, value: impl Into<String>) -> Self {
        self.tax = Some(value.into());
        self
    }

    /// Sets `surcharge`.
    #[must_use]
    pub fn with_surcharge(mut self, value: impl Into<String>) -> Self {
        self.surcharge = Some(value.into());
        self
    }
}

impl wire::Blank for CreateTransferAmountDetailsValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            tip: None,
            tax: None,
            surcharge: None,
        }
    }
}

impl wire::Record for CreateTransferAmountDetailsValidationError {
    const NAME: &'static str = "CreateTransferAmountDetailsValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("tip"),
        wire::Key::optional("tax"),
        wire::Key::optional("surcharge"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.tip),
            1 => wire::fill(map, &mut self.tax),
            2 => wire::fill(map, &mut self.surcharge),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("tip", &self.tip);
        out.optional("tax", &self.tax);
        out.optional("surcharge", &self.surcharge);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferAmountDetailsValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferAmountDetailsValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferAmountDetailsValidationError {
    const RECEIVED: bool = true;
}
