// Written by `cargo xtask codegen` from models/operations/listcancellationsresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List cancellations response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "d2c91582-0011-40f4-bb1c-4c3122b81b42"
///     ]
///   },
///   "result": [
///     {
///       "cancellationID": "ca35e369-025c-4d98-b069-b59cbc832432",
///       "status": "completed",
///       "createdOn": "2026-01-14T23:04:52Z"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/listcancellationsresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listcancellationsresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCancellationsResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::Cancellation>,
}

impl ListCancellationsResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::Cancellation>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListCancellationsResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListCancellationsResponse {
    const NAME: &'static str = "ListCancellationsResponse";

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

impl<'de> ::serde::Deserialize<'de> for ListCancellationsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListCancellationsResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListCancellationsResponse {
    const RECEIVED: bool = true;
}
