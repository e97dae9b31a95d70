// Written by `cargo xtask codegen` from models/operations/createterminalapplicationversionresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Create terminal application version response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "c9ff9f69-76b7-4407-b712-d90aee75883a"
///     ]
///   },
///   "result": {
///     "version": "40218"
///   }
/// }
/// ```
///
/// Source: [`models/operations/createterminalapplicationversionresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createterminalapplicationversionresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTerminalApplicationVersionResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    ///
    /// Example: `{ "version": "40218" }`
    pub result: crate::components::TerminalApplicationVersion,
}

impl CreateTerminalApplicationVersionResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::TerminalApplicationVersion,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for CreateTerminalApplicationVersionResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for CreateTerminalApplicationVersionResponse {
    const NAME: &'static str = "CreateTerminalApplicationVersionResponse";

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

impl<'de> ::serde::Deserialize<'de> for CreateTerminalApplicationVersionResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTerminalApplicationVersionResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTerminalApplicationVersionResponse {
    const RECEIVED: bool = true;
}
