// Written by `cargo xtask codegen` from models/operations/listwebhooksresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List webhooks response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "894940a3-798e-4058-a899-041ac6cfb278"
///     ]
///   },
///   "result": [
///     {
///       "webhookID": "0a6fabbb-8f1b-4750-b794-927aef60bb34",
///       "url": "https://hooks.tidewater-cycles.example/moov",
///       "status": "enabled",
///       "eventTypes": [
///         "transfer.created"
///       ],
///       "description": "Ledger sync",
///       "createdOn": "2026-01-14T08:30:00Z",
///       "updatedOn": "2026-05-21T22:26:50Z"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/listwebhooksresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listwebhooksresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListWebhooksResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::Webhook>,
}

impl ListWebhooksResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::Webhook>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListWebhooksResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListWebhooksResponse {
    const NAME: &'static str = "ListWebhooksResponse";

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

impl<'de> ::serde::Deserialize<'de> for ListWebhooksResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListWebhooksResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListWebhooksResponse {
    const RECEIVED: bool = true;
}
