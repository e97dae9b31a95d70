// Written by `cargo xtask codegen` from models/operations/listcapabilitiesresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List capabilities response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "1f702d4d-1a6d-4bf6-b0ed-eff0b1b0a189"
///     ]
///   },
///   "result": [
///     {
///       "capability": "transfers",
///       "accountID": "896317fd-8268-427e-aa87-3afb0c583a24",
///       "status": "enabled",
///       "createdOn": "2026-01-16T15:00:16Z",
///       "updatedOn": "2026-05-22T11:38:19Z"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/listcapabilitiesresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listcapabilitiesresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCapabilitiesResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::Capability>,
}

impl ListCapabilitiesResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::Capability>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListCapabilitiesResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListCapabilitiesResponse {
    const NAME: &'static str = "ListCapabilitiesResponse";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("headers"),
        wire::Key::required("result"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.headers),
            1 => wire::fill(map, &mut self.result),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("headers", &self.headers);
        out.required("result", &self.result);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListCapabilitiesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListCapabilitiesResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListCapabilitiesResponse {
    const RECEIVED: bool = true;
}
