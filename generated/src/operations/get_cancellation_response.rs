// Written by `cargo xtask codegen` from models/operations/getcancellationresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Get cancellation response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "8b496c0f-7700-462f-aef6-8bb25a58bfac"
///     ]
///   },
///   "result": {
///     "cancellationID": "ca35e369-025c-4d98-b069-b59cbc832432",
///     "status": "completed",
///     "createdOn": "2026-01-14T23:04:52Z"
///   }
/// }
/// ```
///
/// Source: [`models/operations/getcancellationresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getcancellationresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCancellationResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::Cancellation,
}

impl GetCancellationResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::Cancellation,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for GetCancellationResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for GetCancellationResponse {
    const NAME: &'static str = "GetCancellationResponse";

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

impl<'de> ::serde::Deserialize<'de> for GetCancellationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetCancellationResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetCancellationResponse {
    const RECEIVED: bool = true;
}
