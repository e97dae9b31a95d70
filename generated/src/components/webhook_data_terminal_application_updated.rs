// Written by `cargo xtask codegen` from models/components/webhookdataterminalapplicationupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `terminalApplication.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "terminalApplicationID": "732cbb07-4a4b-4fd1-ba24-562422696065",
///   "status": "enabled"
/// }
/// ```
///
/// Source: [`models/components/webhookdataterminalapplicationupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdataterminalapplicationupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataTerminalApplicationUpdated {
    /// The terminal application concerned.
    pub terminal_application_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::TerminalApplicationStatus,
}

impl WebhookDataTerminalApplicationUpdated {
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

impl wire::Blank for WebhookDataTerminalApplicationUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_application_id: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataTerminalApplicationUpdated {
    const NAME: &'static str = "WebhookDataTerminalApplicationUpdated";

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

impl<'de> ::serde::Deserialize<'de> for WebhookDataTerminalApplicationUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataTerminalApplicationUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataTerminalApplicationUpdated {
    const RECEIVED: bool = true;
}
