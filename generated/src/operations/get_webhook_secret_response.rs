// Written by `cargo xtask codegen` from models/operations/getwebhooksecretresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Get webhook secret response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "d4aed371-1496-4aaa-8418-79a31f6c84af"
///     ]
///   },
///   "result": {
///     "secret": "…"
///   }
/// }
/// ```
///
/// Source: [`models/operations/getwebhooksecretresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getwebhooksecretresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookSecretResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    ///
    /// Example: `{ "secret": "whsec_K3v9TqZ1n" }`
    pub result: crate::components::WebhookSecret,
}

impl GetWebhookSecretResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::WebhookSecret,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for GetWebhookSecretResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for GetWebhookSecretResponse {
    const NAME: &'static str = "GetWebhookSecretResponse";

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

impl<'de> ::serde::Deserialize<'de> for GetWebhookSecretResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetWebhookSecretResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetWebhookSecretResponse {
    const RECEIVED: bool = true;
}
