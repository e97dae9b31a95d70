// Written by `cargo xtask codegen` from models/operations/listsweepsresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List sweeps response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "0f3b1099-6410-41c1-b36f-666159b75084"
///     ]
///   },
///   "result": [
///     {
///       "sweepID": "8b295b73-bf72-410b-8469-81579404b8e5",
///       "status": "failed",
///       "accruedAmount": "1842.17",
///       "currency": "USD",
///       "accrualStartedOn": "2026-02-19T14:41:17Z"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/listsweepsresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listsweepsresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSweepsResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::Sweep>,
}

impl ListSweepsResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::Sweep>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListSweepsResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListSweepsResponse {
    const NAME: &'static str = "ListSweepsResponse";

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

impl<'de> ::serde::Deserialize<'de> for ListSweepsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListSweepsResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListSweepsResponse {
    const RECEIVED: bool = true;
}
