// Written by `cargo xtask codegen` from models/components/webhook.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A web address that is told of events.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "webhookID": "0a6fabbb-8f1b-4750-b794-927aef60bb34",
///   "url": "https://hooks.tidewater-cycles.example/moov",
///   "status": "enabled",
///   "eventTypes": [
///     "transfer.created"
///   ],
///   "description": "Ledger sync",
///   "createdOn": "2026-01-14T08:30:00Z",
///   "updatedOn": "2026-05-21T22:26:50Z",
///   "lastUsedOn": "2026-05-29T17:44:12Z"
/// }
/// ```
///
/// Source: [`models/components/webhook.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhook.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Identifies the webhook.
    pub webhook_id: String,
    /// Where the events are sent.
    ///
    /// Example: `https://hooks.tidewater-cycles.example/moov`
    pub url: String,
    /// Whether events are sent.
    pub status: crate::components::WebhookStatus,
    /// Which events are sent.
    ///
    /// Example: `[ "transfer.created" ]`
    pub event_types: Vec<crate::components::WebhookEventType>,
    /// A reminder of what the webhook is for.
    ///
    /// Example: `Ledger sync`
    pub description: String,
    /// When the webhook was set up.
    ///
    /// Example: `2026-01-14T08:30:00Z`
    pub created_on: crate::support::Timestamp,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
    /// When an event was last sent.
    ///
    /// Example: `2026-05-29T17:44:12Z`
    pub last_used_on: Option<crate::support::Timestamp>,
}

impl Webhook {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        webhook_id: impl Into<String>,
        url: impl Into<String>,
        status: impl Into<crate::components::WebhookStatus>,
        event_types: Vec<crate::components::WebhookEventType>,
        description: impl Into<String>,
        created_on: impl Into<crate::support::Timestamp>,
        updated_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            url: url.into(),
            status: status.into(),
            event_types,
            description: description.into(),
            created_on: created_on.into(),
            updated_on: updated_on.into(),
            ..wire::blank()
        }
    }

    /// Sets `last_used_on`.
    #[must_use]
    pub fn with_last_used_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.last_used_on = Some(value.into());
        self
    }
}

impl wire::Blank for Webhook {
    #[inline]
    fn blank() -> Self {
        Self {
            webhook_id: wire::blank(),
            url: wire::blank(),
            status: wire::blank(),
            event_types: wire::blank(),
            description: wire::blank(),
            created_on: wire::blank(),
            updated_on: wire::blank(),
            last_used_on: None,
        }
    }
}

impl wire::Record for Webhook {
    const NAME: &'static str = "Webhook";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("webhookID"),
        wire::Key::required("url"),
        wire::Key::required("status"),
        wire::Key::required("eventTypes"),
        wire::Key::required("description"),
        wire::Key::required("createdOn"),
        wire::Key::required("updatedOn"),
        wire::Key::optional("lastUsedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.webhook_id),
            1 => wire::fill(map, &mut self.url),
            2 => wire::fill(map, &mut self.status),
            3 => wire::fill(map, &mut self.event_types),
            4 => wire::fill(map, &mut self.description),
            5 => wire::fill(map, &mut self.created_on),
            6 => wire::fill(map, &mut self.updated_on),
            7 => wire::fill(map, &mut self.last_used_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("webhookID", &self.webhook_id);
        out.required("url", &self.url);
        out.required("status", &self.status);
        out.required("eventTypes", &self.event_types);
        out.required("description", &self.description);
        out.required("createdOn", &self.created_on);
        out.required("updatedOn", &self.updated_on);
        out.optional("lastUsedOn", &self.last_used_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for Webhook {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Webhook {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Webhook {
    const RECEIVED: bool = true;
}
