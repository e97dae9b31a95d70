// Written by `cargo xtask codegen` from models/components/transferachaddendarecord.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A line of text that was sent along with an ACH entry.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "record": "INV 20417 SPRING TUNE UP",
///   "isMasked": true
/// }
/// ```
///
/// Source: [`models/components/transferachaddendarecord.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/transferachaddendarecord.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferACHAddendaRecord {
    /// The text, with personal data blanked out where there was any.
    pub record: String,
    /// Whether any of the text was blanked out.
    pub is_masked: bool,
}

impl TransferACHAddendaRecord {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(record: impl Into<String>, is_masked: bool) -> Self {
        Self {
            record: record.into(),
            is_masked,
        }
    }
}

impl wire::Blank for TransferACHAddendaRecord {
    #[inline]
    fn blank() -> Self {
        Self {
            record: wire::blank(),
            is_masked: wire::blank(),
        }
    }
}

impl wire::Record for TransferACHAddendaRecord {
    const NAME: &'static str = "TransferACHAddendaRecord";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("record"),
        wire::Key::required("isMasked"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.record),
            1 => wire::fill(map, &mut self.is_masked),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("record", &self.record);
        out.required("isMasked", &self.is_masked);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferACHAddendaRecord {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferACHAddendaRecord {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TransferACHAddendaRecord {
    const RECEIVED: bool = true;
}
