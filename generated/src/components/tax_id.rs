// Written by `cargo xtask codegen` from models/components/taxid.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The tax number of a business.
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
/// Source: [`models/components/taxid.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/taxid.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxID {
    /// The employer identification number.
    pub ein: crate::components::Ein,
}

impl TaxID {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(ein: crate::components::Ein) -> Self {
        Self { ein }
    }
}

impl wire::Blank for TaxID {
    #[inline]
    fn blank() -> Self {
        Self { ein: wire::blank() }
    }
}

impl wire::Record for TaxID {
    const NAME: &'static str = "TaxID";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("ein")];

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
        out.required("ein", &self.ein);
    }
}

impl<'de> ::serde::Deserialize<'de> for TaxID {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TaxID {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TaxID {}
