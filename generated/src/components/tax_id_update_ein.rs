// Written by `cargo xtask codegen` from models/components/taxidupdateein.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A United States employer identification number.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "number": "47-1029384"
/// }
/// ```
///
/// Source: [`models/components/taxidupdateein.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/taxidupdateein.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxIDUpdateEin {
    /// The number, written as the tax office writes it.
    ///
    /// Example: `47-1029384`
    pub number: Option<String>,
}

impl TaxIDUpdateEin {
    /// An empty `TaxIDUpdateEin`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
}

impl wire::Blank for TaxIDUpdateEin {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for TaxIDUpdateEin {
    const NAME: &'static str = "TaxIDUpdateEin";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("number")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.number),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("number", &self.number);
    }
}

impl<'de> ::serde::Deserialize<'de> for TaxIDUpdateEin {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TaxIDUpdateEin {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TaxIDUpdateEin {}
