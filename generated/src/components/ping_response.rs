// Written by `cargo xtask codegen` from models/components/pingresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// What came of a test event.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "webhook": {
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
///   },
///   "requestBodySent": {
///     "eventType": "event.test"
///   },
///   "responseStatusCode": 200
/// }
/// ```
///
/// Source: [`models/components/pingresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/pingresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PingResponse {
    /// The webhook that was tried.
    pub webhook: crate::components::Webhook,
    /// The event as it was sent. Its type is `event.test`, and its data is null.
    pub request_body_sent: BTreeMap<String, crate::support::Value>,
    /// The HTTP status that the web address answered with.
    ///
    /// Example: `200`
    pub response_status_code: i64,
}

impl PingResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        webhook: crate::components::Webhook,
        request_body_sent: BTreeMap<String, crate::support::Value>,
        response_status_code: i64,
    ) -> Self {
        Self {
            webhook,
            request_body_sent,
            response_status_code,
        }
    }
}

impl wire::Blank for PingResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            webhook: wire::blank(),
            request_body_sent: wire::blank(),
            response_status_code: wire::blank(),
        }
    }
}

impl wire::Record for PingResponse {
    const NAME: &'static str = "PingResponse";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("webhook"),
        wire::Key::required("requestBodySent"),
        wire::Key::required("responseStatusCode"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.webhook),
            1 => wire::fill(map, &mut self.request_body_sent),
            2 => wire::fill_number(map, &mut self.response_status_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("webhook", &self.webhook);
        out.required("requestBodySent", &self.request_body_sent);
        out.required_number("responseStatusCode", &self.response_status_code);
    }
}

impl<'de> ::serde::Deserialize<'de> for PingResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PingResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PingResponse {
    const RECEIVED: bool = true;
}
