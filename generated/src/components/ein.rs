// Written by `cargo xtask codegen` from models/components/ein.md. Do not edit.

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
/// Source: [`models/components/ein.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/ein.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ein {
    /// The number, written as the tax office writes it.
    ///
    /// Example: `47-1029384`
    pub number: String,
}

impl Ein {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
}

impl wire::Blank for Ein {
    #[inline]
    fn blank() -> Self {
        Self { number: wire::blank() }
    }
}

impl wire::Record for Ein {
    const NAME: &'static str = "Ein";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("number")];

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
        out.required("number", &self.number);
    }
}

impl<'de> ::serde::Deserialize<'de> for Ein {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Ein {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Ein {}
