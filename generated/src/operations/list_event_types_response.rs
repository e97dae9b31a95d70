// Written by `cargo xtask codegen` from models/operations/listeventtypesresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List event types response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "1d2fa824-fe95-4df5-9fd8-2cf0bfc2a730"
///     ]
///   },
///   "result": [
///     {
///       "eventTypeID": "9a602a54-2119-4382-91bc-44dfb8239bd6",
///       "type": "transfer.updated",
///       "description": "A transfer moved to another stage"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/listeventtypesresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listeventtypesresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListEventTypesResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::EventType>,
}

impl ListEventTypesResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::EventType>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListEventTypesResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListEventTypesResponse {
    const NAME: &'static str = "ListEventTypesResponse";

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

impl<'de> ::serde::Deserialize<'de> for ListEventTypesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListEventTypesResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListEventTypesResponse {
    const RECEIVED: bool = true;
}
