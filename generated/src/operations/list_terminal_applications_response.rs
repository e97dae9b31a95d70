// Written by `cargo xtask codegen` from models/operations/listterminalapplicationsresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List terminal applications response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "2a9a3b95-8a49-45d5-acb0-767ac23abf16"
///     ]
///   },
///   "result": [
///     {
///       "terminalApplicationID": "90c4e7d1-25fa-4b68-9d30-7ea1b5c82f64",
///       "status": "enabled",
///       "platform": "android"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/listterminalapplicationsresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listterminalapplicationsresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTerminalApplicationsResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::TerminalApplication>,
}

impl ListTerminalApplicationsResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::TerminalApplication>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListTerminalApplicationsResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListTerminalApplicationsResponse {
    const NAME: &'static str = "ListTerminalApplicationsResponse";

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

impl<'de> ::serde::Deserialize<'de> for ListTerminalApplicationsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListTerminalApplicationsResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListTerminalApplicationsResponse {
    const RECEIVED: bool = true;
}
