// Written by `cargo xtask codegen` from models/components/cardexpiration.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The month and year in which a card runs out.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "month": "07",
///   "year": "29"
/// }
/// ```
///
/// Source: [`models/components/cardexpiration.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/cardexpiration.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardExpiration {
    /// The month, as two digits.
    pub month: String,
    /// The year, as two digits.
    pub year: String,
}

impl CardExpiration {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(month: impl Into<String>, year: impl Into<String>) -> Self {
        Self {
            month: month.into(),
            year: year.into(),
        }
    }
}

impl wire::Blank for CardExpiration {
    #[inline]
    fn blank() -> Self {
        Self {
            month: wire::blank(),
            year: wire::blank(),
        }
    }
}

impl wire::Record for CardExpiration {
    const NAME: &'static str = "CardExpiration";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("month"),
        wire::Key::required("year"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.month),
            1 => wire::fill(map, &mut self.year),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("month", &self.month);
        out.required("year", &self.year);
    }
}

impl<'de> ::serde::Deserialize<'de> for CardExpiration {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CardExpiration {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CardExpiration {}
