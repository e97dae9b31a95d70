// Written by `cargo xtask codegen` from models/operations/getterminalapplicationrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get terminal application request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "terminalApplicationID": "10888c1a-0b48-42d1-b564-1fa3b3ec6130"
/// }
/// ```
///
/// Source: [`models/operations/getterminalapplicationrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getterminalapplicationrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTerminalApplicationRequest {
    /// The terminal application concerned.
    pub terminal_application_id: String,
}

impl GetTerminalApplicationRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(terminal_application_id: impl Into<String>) -> Self {
        Self {
            terminal_application_id: terminal_application_id.into(),
        }
    }
}

impl wire::Blank for GetTerminalApplicationRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_application_id: wire::blank(),
        }
    }
}

impl wire::Record for GetTerminalApplicationRequest {
    const NAME: &'static str = "GetTerminalApplicationRequest";
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

impl<'de> ::serde::Deserialize<'de> for GetTerminalApplicationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetTerminalApplicationRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetTerminalApplicationRequest {}
