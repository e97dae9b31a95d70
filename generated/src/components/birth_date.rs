// Written by `cargo xtask codegen` from models/components/birthdate.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A calendar date of birth.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "day": 17,
///   "month": 4,
///   "year": 1987
/// }
/// ```
///
/// Source: [`models/components/birthdate.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/birthdate.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BirthDate {
    /// Day of the month.
    ///
    /// Example: `17`
    pub day: i64,
    /// Month of the year, where January is 1.
    ///
    /// Example: `4`
    pub month: i64,
    /// The year, with all four digits.
    ///
    /// Example: `1987`
    pub year: i64,
}

impl BirthDate {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Self { day, month, year }
    }
}

impl wire::Blank for BirthDate {
    #[inline]
    fn blank() -> Self {
        Self {
            day: wire::blank(),
            month: wire::blank(),
            year: wire::blank(),
        }
    }
}

impl wire::Record for BirthDate {
    const NAME: &'static str = "BirthDate";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("day"),
        wire::Key::required("month"),
        wire::Key::required("year"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill_number(map, &mut self.day),
            1 => wire::fill_number(map, &mut self.month),
            2 => wire::fill_number(map, &mut self.year),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required_number("day", &self.day);
        out.required_number("month", &self.month);
        out.required_number("year", &self.year);
    }
}

impl<'de> ::serde::Deserialize<'de> for BirthDate {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BirthDate {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for BirthDate {}
