// Written by `cargo xtask codegen` from models/operations/listrepresentativesresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List representatives response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "e9884098-bdaf-4dfe-b391-4446c7f1e43f"
///     ]
///   },
///   "result": [
///     {
///       "representativeID": "af5807c3-319a-4f84-b939-b80f69113472",
///       "name": {
///         "firstName": "Mara",
///         "lastName": "Quill"
///       },
///       "createdOn": "2026-01-08T10:31:49Z",
///       "updatedOn": "2026-05-26T22:43:24Z"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/listrepresentativesresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listrepresentativesresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRepresentativesResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::Representative>,
}

impl ListRepresentativesResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::Representative>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListRepresentativesResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListRepresentativesResponse {
    const NAME: &'static str = "ListRepresentativesResponse";

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

impl<'de> ::serde::Deserialize<'de> for ListRepresentativesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListRepresentativesResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListRepresentativesResponse {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("result"), &self.result);
    }
}
