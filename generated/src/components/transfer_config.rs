// Written by `cargo xtask codegen` from models/components/transferconfig.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The choices in force for the transfers of an account.
///
/// Source: [`models/components/transferconfig.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferconfig.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferConfig {
    /// The tips offered to the payer.
    pub tip_presets: Option<crate::components::TipPresets>,
    /// What each partner allows.
    pub transfer_controls: Option<Vec<crate::components::TransferControls>>,
}

impl TransferConfig {
    /// An empty `TransferConfig`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `tip_presets`.
    #[must_use]
    #[inline]
    pub fn with_tip_presets(mut self, value: crate::components::TipPresets) -> Self {
        self.tip_presets = Some(value);
        self
    }

    /// Sets `transfer_controls`.
    #[must_use]
    #[inline]
    pub fn with_transfer_controls(
        mut self,
        value: Vec<crate::components::TransferControls>,
    ) -> Self {
        self.transfer_controls = Some(value);
        self
    }
}

impl wire::Blank for TransferConfig {
    #[inline]
    fn blank() -> Self {
        Self {
            tip_presets: None,
            transfer_controls: None,
        }
    }
}

impl wire::Record for TransferConfig {
    const NAME: &'static str = "TransferConfig";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("tipPresets"),
        wire::Key::optional("transferControls"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.tip_presets),
            1 => wire::fill(map, &mut self.transfer_controls),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("tipPresets", &self.tip_presets);
        out.optional("transferControls", &self.transfer_controls);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferConfig {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferConfig {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferConfig {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("tipPresets"), &self.tip_presets);
    }
}
