// Written by `cargo xtask codegen` from models/operations/pingresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Ping response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "d606ada3-196b-4eb4-a3a8-6a942a8be540"
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/operations/pingresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/pingresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PingResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
}

impl PingResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(headers: BTreeMap<String, Vec<String>>) -> Self {
        Self { headers }
    }
}

impl wire::Blank for PingResponse {
    #[inline]
    fn blank() -> Self {
        Self { headers: wire::blank() }
    }
}

impl wire::Record for PingResponse {
    const NAME: &'static str = "PingResponse";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("headers")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.headers),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("headers", &self.headers);
    }
}

impl<'de> ::serde::Deserialize<'de> for PingResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PingResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PingResponse {
    const RECEIVED: bool = true;
}
