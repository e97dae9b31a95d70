// Written by `cargo xtask codegen` from models/errors/transferconfigvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Why the choices could not be stored.
///
/// Source: [`models/errors/transferconfigvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/transferconfigvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferConfigValidationError {
    /// Why `tipPresetsCalculationBasis` was refused.
    pub tip_presets_calculation_basis: Option<String>,
    /// Faults found in the percentages, by position.
    pub tip_presets_percentage_options: Option<BTreeMap<String, String>>,
    /// Faults found in the fixed amounts, by position.
    pub tip_presets_fixed_amount_options: Option<
        BTreeMap<String, crate::components::AmountDecimalValidationError>,
    >,
}

impl TransferConfigValidationError {
    /// An empty `TransferConfigValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `tip_presets_calculation_basis`.
    #[must_use]
    pub fn with_tip_presets_calculation_basis(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.tip_presets_calculation_basis = Some(value.into());
        self
    }

    /// Sets `tip_presets_percentage_options`.
    #[must_use]
    #[inline]
    pub fn with_tip_presets_percentage_options(
        mut self,
        value: BTreeMap<String, String>,
    ) -> Self {
        self.tip_presets_percentage_options = Some(value);
        self
    }

    /// Sets `tip_presets_fixed_amount_options`.
    #[must_use]
    #[inline]
    pub fn with_tip_presets_fixed_amount_options(
        mut self,
        value: BTreeMap<String, crate::components::AmountDecimalValidationError>,
    ) -> Self {
        self.tip_presets_fixed_amount_options = Some(value);
        self
    }
}

impl wire::Blank for TransferConfigValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            tip_presets_calculation_basis: None,
            tip_presets_percentage_options: None,
            tip_presets_fixed_amount_options: None,
        }
    }
}

impl wire::Record for TransferConfigValidationError {
    const NAME: &'static str = "TransferConfigValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("tipPresetsCalculationBasis"),
        wire::Key::optional("tipPresetsPercentageOptions"),
        wire::Key::optional("tipPresetsFixedAmountOptions"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.tip_presets_calculation_basis),
            1 => wire::fill(map, &mut self.tip_presets_percentage_options),
            2 => wire::fill(map, &mut self.tip_presets_fixed_amount_options),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("tipPresetsCalculationBasis", &self.tip_presets_calculation_basis);
        out.optional(
            "tipPresetsPercentageOptions",
            &self.tip_presets_percentage_options,
        );
        out.optional(
            "tipPresetsFixedAmountOptions",
            &self.tip_presets_fixed_amount_options,
        );
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferConfigValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferConfigValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferConfigValidationError {
    const RECEIVED: bool = true;
}
