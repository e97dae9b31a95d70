// Written by `cargo xtask codegen` from models/components/webhookdataterminalapplicationcreated.md. Do not edit.

/// Sent with `terminalApplication.created`.
///
/// Source: `models/components/webhookdataterminalapplicationcreated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataTerminalApplicationCreated {
    /// The terminal application concerned.
    pub terminal_application_id: ::std::string::String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::TerminalApplicationStatus,
}

impl WebhookDataTerminalApplicationCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        terminal_application_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::TerminalApplicationStatus>,
    ) -> Self {
        Self {
            terminal_application_id: terminal_application_id.into(),
            status: status.into(),
        }
    }
}

impl crate::support::wire::Blank for WebhookDataTerminalApplicationCreated {
    fn blank() -> Self {
        Self {
            terminal_application_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WebhookDataTerminalApplicationCreated {
    const NAME: &'static str = "WebhookDataTerminalApplicationCreated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("terminalApplicationID"),
        crate::support::wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.terminal_application_id),
            1 => crate::support::wire::fill(map, &mut self.status),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("terminalApplicationID", &self.terminal_application_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataTerminalApplicationCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataTerminalApplicationCreated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataTerminalApplicationCreated {
    const RECEIVED: bool = true;
}
