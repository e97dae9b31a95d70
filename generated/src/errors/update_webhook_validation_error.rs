// Written by `cargo xtask codegen` from models/errors/updatewebhookvalidationerror.md. Do not edit.

/// Why a webhook could not be changed.
///
/// Source: `models/errors/updatewebhookvalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookValidationError {
    /// Why `url` was refused.
    pub url: ::core::option::Option<::std::string::String>,
    /// Why the status was refused.
    pub status: ::core::option::Option<::std::string::String>,
    /// Why `eventTypes` was refused.
    pub event_types: ::core::option::Option<::std::string::String>,
    /// Why the text was refused.
    pub description: ::core::option::Option<::std::string::String>,
}

impl UpdateWebhookValidationError {
    /// An empty `UpdateWebhookValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.url = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.status = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `event_types`.
    #[must_use]
    pub fn with_event_types(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.event_types = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for UpdateWebhookValidationError {
    fn blank() -> Self {
        Self {
            url: ::core::option::Option::None,
            status: ::core::option::Option::None,
            event_types: ::core::option::Option::None,
            description: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for UpdateWebhookValidationError {
    const NAME: &'static str = "UpdateWebhookValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("url"),
        crate::support::wire::Key::optional("status"),
        crate::support::wire::Key::optional("eventTypes"),
        crate::support::wire::Key::optional("description"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.url),
            1 => crate::support::wire::fill(map, &mut self.status),
            2 => crate::support::wire::fill(map, &mut self.event_types),
            3 => crate::support::wire::fill(map, &mut self.description),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("url", &self.url);
        out.optional("status", &self.status);
        out.optional("eventTypes", &self.event_types);
        out.optional("description", &self.description);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateWebhookValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateWebhookValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for UpdateWebhookValidationError {
    const RECEIVED: bool = true;
}
