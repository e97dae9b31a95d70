// Written by `cargo xtask codegen` from models/operations/getsweepconfigrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get sweep config request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "0043e7fb-9a51-4f8f-afa0-bcb621c6b5c4",
///   "sweepConfigID": "3375f833-208f-43ec-b797-3ca8fcd67a96"
/// }
/// ```
///
/// Source: [`models/operations/getsweepconfigrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getsweepconfigrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSweepConfigRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The sweep configuration concerned.
    pub sweep_config_id: String,
}

impl GetSweepConfigRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        sweep_config_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            sweep_config_id: sweep_config_id.into(),
        }
    }
}

impl wire::Blank for GetSweepConfigRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            sweep_config_id: wire::blank(),
        }
    }
}

impl wire::Record for GetSweepConfigRequest {
    const NAME: &'static str = "GetSweepConfigRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("sweepConfigID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.sweep_config_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("sweepConfigID", &self.sweep_config_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetSweepConfigRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetSweepConfigRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetSweepConfigRequest {}
