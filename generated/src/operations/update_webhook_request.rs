// Written by `cargo xtask codegen` from models/operations/updatewebhookrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Update webhook request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "webhookID": "7a3ee1e3-61d9-4d11-8d04-3a7d1626ec02",
///   "updateWebhook": {
///     "url": "https://hooks.tidewater-cycles.example/moov",
///     "status": "disabled",
///     "eventTypes": [
///       "*"
///     ],
///     "description": "Ledger sync"
///   }
/// }
/// ```
///
/// Source: [`models/operations/updatewebhookrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/updatewebhookrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookRequest {
    /// The webhook concerned.
    pub webhook_id: String,
    /// The whole new state.
    pub update_webhook: crate::components::UpdateWebhook,
}

impl UpdateWebhookRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        webhook_id: impl Into<String>,
        update_webhook: crate::components::UpdateWebhook,
    ) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            update_webhook,
        }
    }
}

impl wire::Blank for UpdateWebhookRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            webhook_id: wire::blank(),
            update_webhook: wire::blank(),
        }
    }
}

impl wire::Record for UpdateWebhookRequest {
    const NAME: &'static str = "UpdateWebhookRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("webhookID"),
        wire::Key::required("updateWebhook"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.webhook_id),
            1 => wire::fill(map, &mut self.update_webhook),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("webhookID", &self.webhook_id);
        out.required("updateWebhook", &self.update_webhook);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateWebhookRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateWebhookRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateWebhookRequest {}
