// Written by `cargo xtask codegen` from models/operations/updatewebhookresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Update webhook response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "0770adf6-db67-466c-b476-a9d6316cabcf"
///     ]
///   },
///   "result": {
///     "webhookID": "0a6fabbb-8f1b-4750-b794-927aef60bb34",
///     "url": "https://hooks.tidewater-cycles.example/moov",
///     "status": "enabled",
///     "eventTypes": [
///       "transfer.created"
///     ],
///     "description": "Ledger sync",
///     "createdOn": "2026-01-14T08:30:00Z",
///     "updatedOn": "2026-05-21T22:26:50Z",
///     "lastUsedOn": "2026-05-29T17:44:12Z"
///   }
/// }
/// ```
///
/// Source: [`models/operations/updatewebhookresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/updatewebhookresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::Webhook,
}

impl UpdateWebhookResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::Webhook,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for UpdateWebhookResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for UpdateWebhookResponse {
    const NAME: &'static str = "UpdateWebhookResponse";

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

impl<'de> ::serde::Deserialize<'de> for UpdateWebhookResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateWebhookResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateWebhookResponse {
    const RECEIVED: bool = true;
}
