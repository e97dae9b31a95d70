// Written by `cargo xtask codegen` from models/errors/createwebhookvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a webhook could not be set up.
///
/// Source: [`models/errors/createwebhookvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/createwebhookvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookValidationError {
    /// Why `url` was refused.
    pub url: Option<String>,
    /// Why the status was refused.
    pub status: Option<String>,
    /// Why `eventTypes` was refused.
    pub event_types: Option<String>,
    /// Why the text was refused.
    pub description: Option<String>,
}

impl CreateWebhookValidationError {
    /// An empty `CreateWebhookValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `event_types`.
    #[must_use]
    pub fn with_event_types(mut self, value: impl Into<String>) -> Self {
        self.event_types = Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl wire::Blank for CreateWebhookValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            url: None,
            status: None,
            event_types: None,
            description: None,
        }
    }
}

impl wire::Record for CreateWebhookValidationError {
    const NAME: &'static str = "CreateWebhookValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("url"),
        wire::Key::optional("status"),
        wire::Key::optional("eventTypes"),
        wire::Key::optional("description"),
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
        out.optional("url", &self.url);
        out.optional("status", &self.status);
        out.optional("eventTypes", &self.event_types);
        out.optional("description", &self.description);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateWebhookValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateWebhookValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateWebhookValidationError {
    const RECEIVED: bool = true;
}
