// Written by `cargo xtask codegen` from models/operations/getwebhookrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get webhook request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "webhookID": "f428c8ef-0f37-4171-b758-86a00cbdbe3d"
/// }
/// ```
///
/// Source: [`models/operations/getwebhookrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getwebhookrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWebhookRequest {
    /// The webhook concerned.
    pub webhook_id: String,
}

impl GetWebhookRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl wire::Blank for GetWebhookRequest {
    #[inline]
    fn blank() -> Self {
        Self { webhook_id: wire::blank() }
    }
}

impl wire::Record for GetWebhookRequest {
    const NAME: &'static str = "GetWebhookRequest";
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

impl<'de> ::serde::Deserialize<'de> for GetWebhookRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetWebhookRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetWebhookRequest {}
