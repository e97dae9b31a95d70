// Written by `cargo xtask codegen` from models/operations/pingwebhookrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Ping webhook request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "webhookID": "5b96e713-2bc2-496b-8f35-524d83e36357"
/// }
/// ```
///
/// Source: [`models/operations/pingwebhookrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/pingwebhookrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PingWebhookRequest {
    /// The webhook concerned.
    pub webhook_id: String,
}

impl PingWebhookRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl wire::Blank for PingWebhookRequest {
    #[inline]
    fn blank() -> Self {
        Self { webhook_id: wire::blank() }
    }
}

impl wire::Record for PingWebhookRequest {
    const NAME: &'static str = "PingWebhookRequest";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("webhookID")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.webhook_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("webhookID", &self.webhook_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for PingWebhookRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PingWebhookRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PingWebhookRequest {}
