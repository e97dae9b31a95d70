// Written by `cargo xtask codegen` from models/components/createwebhook.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A web address to be told of events.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "url": "https://hooks.tidewater-cycles.example/moov",
///   "status": "enabled",
///   "eventTypes": [
///     "transfer.created",
///     "transfer.updated"
///   ],
///   "description": "Ledger sync"
/// }
/// ```
///
/// Source: [`models/components/createwebhook.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createwebhook.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhook {
    /// Where to send the events.
    ///
    /// Example: `https://hooks.tidewater-cycles.example/moov`
    pub url: String,
    /// Whether to start sending at once.
    pub status: crate::components::WebhookStatus,
    /// Which events to send. The value `*` stands for all of them.
    ///
    /// Example: `[ "transfer.created", "transfer.updated" ]`
    pub event_types: Vec<crate::components::WebhookEventType>,
    /// A reminder of what the webhook is for. May be left empty, but not left out.
    ///
    /// Example: `Ledger sync`
    pub description: String,
}

impl CreateWebhook {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        status: impl Into<crate::components::WebhookStatus>,
        event_types: Vec<crate::components::WebhookEventType>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            status: status.into(),
            event_types,
            description: description.into(),
        }
    }
}

impl wire::Blank for CreateWebhook {
    #[inline]
    fn blank() -> Self {
        Self {
            url: wire::blank(),
            status: wire::blank(),
            event_types: wire::blank(),
            description: wire::blank(),
        }
    }
}

impl wire::Record for CreateWebhook {
    const NAME: &'static str = "CreateWebhook";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("url"),
        wire::Key::required("status"),
        wire::Key::required("eventTypes"),
        wire::Key::required("description"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.url),
            1 => wire::fill(map, &mut self.status),
            2 => wire::fill(map, &mut self.event_types),
            3 => wire::fill(map, &mut self.description),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("url", &self.url);
        out.required("status", &self.status);
        out.required("eventTypes", &self.event_types);
        out.required("description", &self.description);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateWebhook {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateWebhook {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateWebhook {}
