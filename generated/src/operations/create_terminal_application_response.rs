// Written by `cargo xtask codegen` from models/operations/createterminalapplicationresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Create terminal application response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "e7ca826c-dbf5-480b-8f44-64454c04de3f"
///     ]
///   },
///   "result": {
///     "terminalApplicationID": "90c4e7d1-25fa-4b68-9d30-7ea1b5c82f64",
///     "status": "enabled",
///     "platform": "android",
///     "packageName": "example.tidewater.till",
///     "sha256Digest": "3f7b0c91d2a8e46570bb1c2d93e8f4a6",
///     "versionCode": "40217"
///   }
/// }
/// ```
///
/// Source: [`models/operations/createterminalapplicationresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createterminalapplicationresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTerminalApplicationResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::TerminalApplication,
}

impl CreateTerminalApplicationResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::TerminalApplication,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for CreateTerminalApplicationResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for CreateTerminalApplicationResponse {
    const NAME: &'static str = "CreateTerminalApplicationResponse";

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

impl<'de> ::serde::Deserialize<'de> for CreateTerminalApplicationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTerminalApplicationResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTerminalApplicationResponse {
    const RECEIVED: bool = true;
}
