// Written by `cargo xtask codegen` from models/components/webhook.md. Do not edit.

/// A web address that is told of events.
///
/// Source: `models/components/webhook.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Identifies the webhook.
    pub webhook_id: ::std::string::String,
    /// Where the events are sent.
    ///
    /// Example: `https://hooks.tidewater-cycles.example/moov`
    pub url: ::std::string::String,
    /// Whether events are sent.
    pub status: crate::components::WebhookStatus,
    /// Which events are sent.
    ///
    /// Example: `[ "transfer.created" ]`
    pub event_types: ::std::vec::Vec<crate::components::WebhookEventType>,
    /// A reminder of what the webhook is for.
    ///
    /// Example: `Ledger sync`
    pub description: ::std::string::String,
    /// When the webhook was set up.
    ///
    /// Example: `2026-01-14T08:30:00Z`
    pub created_on: crate::support::Timestamp,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
    /// When an event was last sent.
    ///
    /// Example: `2026-05-29T17:44:12Z`
    pub last_used_on: ::core::option::Option<crate::support::Timestamp>,
}

impl Webhook {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        webhook_id: impl ::core::convert::Into<::std::string::String>,
        url: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::WebhookStatus>,
        event_types: ::std::vec::Vec<crate::components::WebhookEventType>,
        description: impl ::core::convert::Into<::std::string::String>,
        created_on: impl ::core::convert::Into<crate::support::Timestamp>,
        updated_on: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            url: url.into(),
            status: status.into(),
            event_types,
            description: description.into(),
            created_on: created_on.into(),
            updated_on: updated_on.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `last_used_on`.
    #[must_use]
    pub fn with_last_used_on(
        mut self,
        value: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        self.last_used_on = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for Webhook {
    fn blank() -> Self {
        Self {
            webhook_id: crate::support::wire::blank(),
            url: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
            event_types: crate::support::wire::blank(),
            description: crate::support::wire::blank(),
            created_on: crate::support::wire::blank(),
            updated_on: crate::support::wire::blank(),
            last_used_on: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for Webhook {
    const NAME: &'static str = "Webhook";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("webhookID"),
        crate::support::wire::Key::required("url"),
        crate::support::wire::Key::required("status"),
        crate::support::wire::Key::required("eventTypes"),
        crate::support::wire::Key::required("description"),
        crate::support::wire::Key::required("createdOn"),
        crate::support::wire::Key::required("updatedOn"),
        crate::support::wire::Key::optional("lastUsedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.webhook_id),
            1 => crate::support::wire::fill(map, &mut self.url),
            2 => crate::support::wire::fill(map, &mut self.status),
            3 => crate::support::wire::fill(map, &mut self.event_types),
            4 => crate::support::wire::fill(map, &mut self.description),
            5 => crate::support::wire::fill(map, &mut self.created_on),
            6 => crate::support::wire::fill(map, &mut self.updated_on),
            7 => crate::support::wire::fill(map, &mut self.last_used_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for Webhook {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for Webhook {
    const RECEIVED: bool = true;
}
