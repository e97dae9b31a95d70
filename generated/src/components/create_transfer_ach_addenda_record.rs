// Written by `cargo xtask codegen` from models/components/createtransferachaddendarecord.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A line of text to send along with an ACH entry.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "record": "INV 20417 SPRING TUNE UP"
/// }
/// ```
///
/// Source: [`models/components/createtransferachaddendarecord.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createtransferachaddendarecord.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransferACHAddendaRecord {
    /// The text. Only characters that Nacha allows may be used.
    ///
    /// Example: `INV 20417 SPRING TUNE UP`
    pub record: String,
}

impl CreateTransferACHAddendaRecord {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(record: impl Into<String>) -> Self {
        Self { record: record.into() }
    }
}

impl wire::Blank for CreateTransferACHAddendaRecord {
    #[inline]
    fn blank() -> Self {
        Self { record: wire::blank() }
    }
}

impl wire::Record for CreateTransferACHAddendaRecord {
    const NAME: &'static str = "CreateTransferACHAddendaRecord";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("record")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.record),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("record", &self.record);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateTransferACHAddendaRecord {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateTransferACHAddendaRecord {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateTransferACHAddendaRecord {}
