// Written by `cargo xtask codegen` from models/operations/deleteterminalapplicationrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Delete terminal application request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "terminalApplicationID": "0dfb19ac-c872-4b8e-b4b7-77a9be5ea5aa"
/// }
/// ```
///
/// Source: [`models/operations/deleteterminalapplicationrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/deleteterminalapplicationrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTerminalApplicationRequest {
    /// The terminal application concerned.
    pub terminal_application_id: String,
}

impl DeleteTerminalApplicationRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(terminal_application_id: impl Into<String>) -> Self {
        Self {
            terminal_application_id: terminal_application_id.into(),
        }
    }
}

impl wire::Blank for DeleteTerminalApplicationRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_application_id: wire::blank(),
        }
    }
}

impl wire::Record for DeleteTerminalApplicationRequest {
    const NAME: &'static str = "DeleteTerminalApplicationRequest";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("terminalApplicationID")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.terminal_application_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("terminalApplicationID", &self.terminal_application_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for DeleteTerminalApplicationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for DeleteTerminalApplicationRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for DeleteTerminalApplicationRequest {}
