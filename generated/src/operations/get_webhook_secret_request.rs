// Written by `cargo xtask codegen` from models/operations/getwebhooksecretrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get webhook secret request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "webhookID": "c2c6a7b9-ee89-45eb-ae7a-9a34a9240490"
/// }
/// ```
///
/// Source: [`models/operations/getwebhooksecretrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getwebhooksecretrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookSecretRequest {
    /// The webhook concerned.
    pub webhook_id: String,
}

impl GetWebhookSecretRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl wire::Blank for GetWebhookSecretRequest {
    #[inline]
    fn blank() -> Self {
        Self { webhook_id: wire::blank() }
    }
}

impl wire::Record for GetWebhookSecretRequest {
    const NAME: &'static str = "GetWebhookSecretRequest";
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

impl<'de> ::serde::Deserialize<'de> for GetWebhookSecretRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetWebhookSecretRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetWebhookSecretRequest {}
