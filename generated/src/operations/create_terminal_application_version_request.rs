// Written by `cargo xtask codegen` from models/operations/createterminalapplicationversionrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Create terminal application version request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "terminalApplicationID": "f7accde6-7f39-43e1-8c48-f1aa9e27e579",
///   "terminalApplicationVersion": {
///     "version": "40218"
///   }
/// }
/// ```
///
/// Source: [`models/operations/createterminalapplicationversionrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createterminalapplicationversionrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTerminalApplicationVersionRequest {
    /// The terminal application concerned.
    pub terminal_application_id: String,
    /// The version to add.
    ///
    /// Example: `{ "version": "40218" }`
    pub terminal_application_version: crate::components::TerminalApplicationVersion,
}

impl CreateTerminalApplicationVersionRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        terminal_application_id: impl Into<String>,
        terminal_application_version: crate::components::TerminalApplicationVersion,
    ) -> Self {
        Self {
            terminal_application_id: terminal_application_id.into(),
            terminal_application_version,
        }
    }
}

impl wire::Blank for CreateTerminalApplicationVersionRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_application_id: wire::blank(),
            terminal_application_version: wire::blank(),
        }
    }
}

impl wire::Record for CreateTerminalApplicationVersionRequest {
    const NAME: &'static str = "CreateTerminalApplicationVersionRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("terminalApplicationID"),
        wire::Key::required("terminalApplicationVersion"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.terminal_application_id),
            1 => wire::fill(map, &mut self.terminal_application_version),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("terminalApplicationID", &self.terminal_application_id);
        out.required("terminalApplicationVersion", &self.terminal_application_version);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTerminalApplicationVersionRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTerminalApplicationVersionRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTerminalApplicationVersionRequest {}
