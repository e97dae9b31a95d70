// Written by `cargo xtask codegen` from models/components/createtransferconfig.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Choices for the transfers of an account.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "tipPresets": {
///     "percentageOptions": [
///       15,
///       18,
///       20
///     ],
///     "fixedAmountOptions": [
///       {
///         "currency": "USD",
///         "valueDecimal": "2.50"
///       }
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/components/createtransferconfig.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferconfig.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferConfig {
    /// The tips to offer the payer.
    pub tip_presets: Option<crate::components::CreateTipPresets>,
}

impl CreateTransferConfig {
    /// An empty `CreateTransferConfig`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tip_presets`.
    #[must_use]
    #[inline]
    pub fn with_tip_presets(
        mut self,
        value: crate::components::CreateTipPresets,
    ) -> Self {
        self.tip_presets = Some(value);
        self
    }
}

impl wire::Blank for CreateTransferConfig {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CreateTransferConfig {
    const NAME: &'static str = "CreateTransferConfig";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("tipPresets")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.tip_presets),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("tipPresets", &self.tip_presets);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferConfig {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferConfig {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferConfig {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("tipPresets"), &self.tip_presets);
    }
}
