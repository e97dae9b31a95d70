// Written by `cargo xtask codegen` from models/operations/disablecapabilityrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Disable capability request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "50ddddf0-303e-400d-8f4a-4e81332ddbc1",
///   "capabilityID": "send-funds.instant-bank"
/// }
/// ```
///
/// Source: [`models/operations/disablecapabilityrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/disablecapabilityrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisableCapabilityRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The capability concerned.
    pub capability_id: crate::components::CapabilityID,
}

impl DisableCapabilityRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        capability_id: impl Into<crate::components::CapabilityID>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            capability_id: capability_id.into(),
        }
    }
}

impl wire::Blank for DisableCapabilityRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            capability_id: wire::blank(),
        }
    }
}

impl wire::Record for DisableCapabilityRequest {
    const NAME: &'static str = "DisableCapabilityRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("capabilityID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.capability_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("capabilityID", &self.capability_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for DisableCapabilityRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for DisableCapabilityRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for DisableCapabilityRequest {}
