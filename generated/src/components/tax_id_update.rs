// Written by `cargo xtask codegen` from models/components/taxidupdate.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The tax number of a business, to store in place of the old one.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "ein": {
///     "number": "47-1029384"
///   }
/// }
/// ```
///
/// Source: [`models/components/taxidupdate.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/taxidupdate.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxIDUpdate {
    /// The employer identification number.
    pub ein: Option<crate::components::TaxIDUpdateEin>,
}

impl TaxIDUpdate {
    /// An empty `TaxIDUpdate`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ein`.
    #[must_use]
    #[inline]
    pub fn with_ein(mut self, value: crate::components::TaxIDUpdateEin) -> Self {
        self.ein = Some(value);
        self
    }
}

impl wire::Blank for TaxIDUpdate {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for TaxIDUpdate {
    const NAME: &'static str = "TaxIDUpdate";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("ein")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.ein),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("ein", &self.ein);
    }
}

impl<'de> ::serde::Deserialize<'de> for TaxIDUpdate {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TaxIDUpdate {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TaxIDUpdate {}
