// Written by `cargo xtask codegen` from models/components/transferachaddendarecord.md. Do not edit.

/// A line of text that was sent along with an ACH entry.
///
/// Source: `models/components/transferachaddendarecord.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferACHAddendaRecord {
    /// The text, with personal data blanked out where there was any.
    pub record: ::std::string::String,
    /// Whether any of the text was blanked out.
    pub is_masked: bool,
}

impl TransferACHAddendaRecord {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        record: impl ::core::convert::Into<::std::string::String>,
        is_masked: bool,
    ) -> Self {
        Self {
            record: record.into(),
            is_masked,
        }
    }
}

impl crate::support::wire::Blank for TransferACHAddendaRecord {
    fn blank() -> Self {
        Self {
            record: crate::support::wire::blank(),
            is_masked: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for TransferACHAddendaRecord {
    const NAME: &'static str = "TransferACHAddendaRecord";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("record"),
        crate::support::wire::Key::required("isMasked"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.record),
            1 => crate::support::wire::fill(map, &mut self.is_masked),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("record", &self.record);
        out.required("isMasked", &self.is_masked);
    }
}

impl<'de> ::serde::Deserialize<'de> for TransferACHAddendaRecord {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for TransferACHAddendaRecord {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for TransferACHAddendaRecord {
    const RECEIVED: bool = true;
}
