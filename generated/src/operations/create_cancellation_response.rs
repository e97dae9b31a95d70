// Written by `cargo xtask codegen` from models/operations/createcancellationresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Create cancellation response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "53a174b9-a092-4341-bde7-b107d04441e7"
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
/// Source: [`models/operations/createcancellationresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createcancellationresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCancellationResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::Cancellation,
}

impl CreateCancellationResponse {
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

impl wire::Blank for CreateCancellationResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for CreateCancellationResponse {
    const NAME: &'static str = "CreateCancellationResponse";

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

impl<'de> ::serde::Deserialize<'de> for CreateCancellationResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateCancellationResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateCancellationResponse {
    const RECEIVED: bool = true;
}
