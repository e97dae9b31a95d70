// Written by `cargo xtask codegen` from models/components/puttransferconfig.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// New choices for the transfers of an account, in place of the old ones.
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
/// Source: [`models/components/puttransferconfig.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/puttransferconfig.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutTransferConfig {
    /// The tips to offer the payer.
    pub tip_presets: crate::components::PutTipPresets,
}

impl PutTransferConfig {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(tip_presets: crate::components::PutTipPresets) -> Self {
        Self { tip_presets }
    }
}

impl wire::Blank for PutTransferConfig {
    #[inline]
    fn blank() -> Self {
        Self { tip_presets: wire::blank() }
    }
}

impl wire::Record for PutTransferConfig {
    const NAME: &'static str = "PutTransferConfig";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("tipPresets")];

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
        out.required("tipPresets", &self.tip_presets);
    }
}

impl<'de> ::serde::Deserialize<'de> for PutTransferConfig {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PutTransferConfig {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PutTransferConfig {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("tipPresets"), &self.tip_presets);
    }
}
