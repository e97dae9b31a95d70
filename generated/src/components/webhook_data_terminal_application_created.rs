// Written by `cargo xtask codegen` from models/components/webhookdataterminalapplicationcreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `terminalApplication.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "terminalApplicationID": "cbc1b689-0f03-4b63-bfa7-b1f1a0c96f22",
///   "status": "disabled"
/// }
/// ```
///
/// Source: [`models/components/webhookdataterminalapplicationcreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdataterminalapplicationcreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataTerminalApplicationCreated {
    /// The terminal application concerned.
    pub terminal_application_id: String,
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
        terminal_application_id: impl Into<String>,
        status: impl Into<crate::components::TerminalApplicationStatus>,
    ) -> Self {
        Self {
            terminal_application_id: terminal_application_id.into(),
            status: status.into(),
        }
    }
}

impl wire::Blank for WebhookDataTerminalApplicationCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_application_id: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataTerminalApplicationCreated {
    const NAME: &'static str = "WebhookDataTerminalApplicationCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("terminalApplicationID"),
        wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.terminal_application_id),
            1 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("terminalApplicationID", &self.terminal_application_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataTerminalApplicationCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataTerminalApplicationCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataTerminalApplicationCreated {
    const RECEIVED: bool = true;
}
