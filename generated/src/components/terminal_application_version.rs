// Written by `cargo xtask codegen` from models/components/terminalapplicationversion.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A version of an app.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "version": "40218"
/// }
/// ```
///
/// Source: [`models/components/terminalapplicationversion.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/terminalapplicationversion.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TerminalApplicationVersion {
    /// The version; on Android, its version code.
    ///
    /// Example: `40218`
    pub version: String,
}

impl TerminalApplicationVersion {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(version: impl Into<String>) -> Self {
        Self { version: version.into() }
    }
}

impl wire::Blank for TerminalApplicationVersion {
    #[inline]
    fn blank() -> Self {
        Self { version: wire::blank() }
    }
}

impl wire::Record for TerminalApplicationVersion {
    const NAME: &'static str = "TerminalApplicationVersion";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("version")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.version),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("version", &self.version);
    }
}

impl<'de> ::serde::Deserialize<'de> for TerminalApplicationVersion {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TerminalApplicationVersion {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TerminalApplicationVersion {}
