// Written by `cargo xtask codegen` from models/operations/pingwebhookrequest.md. Do not edit.

/// Ping webhook request.
///
/// Source: `models/operations/pingwebhookrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PingWebhookRequest {
    /// The webhook concerned.
    pub webhook_id: ::std::string::String,
}

impl PingWebhookRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(webhook_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

impl crate::support::wire::Blank for PingWebhookRequest {
    fn blank() -> Self {
        Self {
            webhook_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for PingWebhookRequest {
    const NAME: &'static str = "PingWebhookRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("webhookID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.webhook_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("webhookID", &self.webhook_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for PingWebhookRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for PingWebhookRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for PingWebhookRequest {}
