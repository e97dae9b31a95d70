// Written by `cargo xtask codegen` from models/operations/requestcapabilitiesrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Request capabilities request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "a3209a28-b9c8-4235-a444-eaf1b0f97b0a",
///   "addCapabilities": {
///     "capabilities": [
///       "platform.production-app"
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/operations/requestcapabilitiesrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/requestcapabilitiesrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestCapabilitiesRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// What to ask for.
    pub add_capabilities: crate::components::AddCapabilities,
}

impl RequestCapabilitiesRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        add_capabilities: crate::components::AddCapabilities,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            add_capabilities,
        }
    }
}

impl wire::Blank for RequestCapabilitiesRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            add_capabilities: wire::blank(),
        }
    }
}

impl wire::Record for RequestCapabilitiesRequest {
    const NAME: &'static str = "RequestCapabilitiesRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("addCapabilities"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.add_capabilities),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("addCapabilities", &self.add_capabilities);
    }
}

impl<'de> ::serde::Deserialize<'de> for RequestCapabilitiesRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RequestCapabilitiesRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for RequestCapabilitiesRequest {}
