// Written by `cargo xtask codegen` from models/operations/listsweepconfigsresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List sweep configs response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "5a84a52a-a0bb-449a-bbdd-5eb6d2aa0953"
///     ]
///   },
///   "result": [
///     {
///       "sweepConfigID": "605b041d-631d-4ba8-9eca-b8fc4d7e83fa",
///       "walletID": "b3f6ea3c-4394-440d-b889-706be5ac0535",
///       "status": "disabled",
///       "pushPaymentMethod": {
///         "paymentMethodID": "42662b02-59d9-40a3-bc0a-8edeeb2e3b6e"
///       },
///       "pullPaymentMethod": {
///         "paymentMethodID": "42662b02-59d9-40a3-bc0a-8edeeb2e3b6e"
///       },
///       "createdOn": "2026-01-19T08:36:28Z",
///       "updatedOn": "2026-05-17T10:10:35Z"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/listsweepconfigsresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listsweepconfigsresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSweepConfigsResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::SweepConfig>,
}

impl ListSweepConfigsResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::SweepConfig>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListSweepConfigsResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListSweepConfigsResponse {
    const NAME: &'static str = "ListSweepConfigsResponse";

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

impl<'de> ::serde::Deserialize<'de> for ListSweepConfigsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListSweepConfigsResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListSweepConfigsResponse {
    const RECEIVED: bool = true;
}
