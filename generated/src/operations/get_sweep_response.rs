// Written by `cargo xtask codegen` from models/operations/getsweepresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Get sweep response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "57fadc21-70f8-4e3e-ac7a-7baf10392ac6"
///     ]
///   },
///   "result": {
///     "sweepID": "8b295b73-bf72-410b-8469-81579404b8e5",
///     "status": "failed",
///     "accruedAmount": "1842.17",
///     "residualBalance": "250.00",
///     "currency": "USD",
///     "accrualStartedOn": "2026-02-19T14:41:17Z",
///     "transferAmount": "1592.17"
///   }
/// }
/// ```
///
/// Source: [`models/operations/getsweepresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getsweepresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSweepResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::Sweep,
}

impl GetSweepResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::Sweep,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for GetSweepResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for GetSweepResponse {
    const NAME: &'static str = "GetSweepResponse";

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

impl<'de> ::serde::Deserialize<'de> for GetSweepResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetSweepResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetSweepResponse {
    const RECEIVED: bool = true;
}
