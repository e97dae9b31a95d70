// Written by `cargo xtask codegen` from models/operations/updatesweepconfigrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Update sweep config request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "73d4715b-969c-45d0-9f90-84e0d9c91c8c",
///   "sweepConfigID": "bb360d15-9993-4b27-af77-eebf86518a0d",
///   "patchSweepConfig": {}
/// }
/// ```
///
/// Source: [`models/operations/updatesweepconfigrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/updatesweepconfigrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSweepConfigRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The sweep configuration concerned.
    pub sweep_config_id: String,
    /// The changes to make.
    pub patch_sweep_config: crate::components::PatchSweepConfig,
}

impl UpdateSweepConfigRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        sweep_config_id: impl Into<String>,
        patch_sweep_config: crate::components::PatchSweepConfig,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            sweep_config_id: sweep_config_id.into(),
            patch_sweep_config,
        }
    }
}

impl wire::Blank for UpdateSweepConfigRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            sweep_config_id: wire::blank(),
            patch_sweep_config: wire::blank(),
        }
    }
}

impl wire::Record for UpdateSweepConfigRequest {
    const NAME: &'static str = "UpdateSweepConfigRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("sweepConfigID"),
        wire::Key::required("patchSweepConfig"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.sweep_config_id),
            2 => wire::fill(map, &mut self.patch_sweep_config),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("sweepConfigID", &self.sweep_config_id);
        out.required("patchSweepConfig", &self.patch_sweep_config);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateSweepConfigRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateSweepConfigRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateSweepConfigRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("patchSweepConfig"), &self.patch_sweep_config);
    }
}
