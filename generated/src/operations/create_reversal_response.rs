// Written by `cargo xtask codegen` from models/operations/createreversalresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Create reversal response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "07aa8f37-8780-4ed8-98e1-7c6b6608d20f"
///     ]
///   },
///   "result": {
///     "refund": {
///       "refundID": "9e90a864-a1b9-4ac9-95dc-038bf11ef1e2",
///       "createdOn": "2026-01-04T08:57:22Z",
///       "updatedOn": "2026-05-12T22:28:26Z",
///       "status": "completed",
///       "amount": {
///         "currency": "USD",
///         "value": 4825
///       }
///     }
///   }
/// }
/// ```
///
/// Source: [`models/operations/createreversalresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createreversalresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReversalResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::Reversal,
}

impl CreateReversalResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: impl Into<crate::components::Reversal>,
    ) -> Self {
        Self {
            headers,
            result: result.into(),
        }
    }
}

impl wire::Blank for CreateReversalResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for CreateReversalResponse {
    const NAME: &'static str = "CreateReversalResponse";

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

impl<'de> ::serde::Deserialize<'de> for CreateReversalResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateReversalResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateReversalResponse {
    const RECEIVED: bool = true;
}
