// Written by `cargo xtask codegen` from models/components/birthdateupdate.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The parts of a date of birth to change.
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
/// Source: [`models/components/birthdateupdate.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/birthdateupdate.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BirthDateUpdate {
    /// Day of the month.
    ///
    /// Example: `17`
    pub day: Option<i64>,
    /// Month of the year, where January is 1.
    ///
    /// Example: `4`
    pub month: Option<i64>,
    /// The year, with all four digits.
    ///
    /// Example: `1987`
    pub year: Option<i64>,
}

impl BirthDateUpdate {
    /// An empty `BirthDateUpdate`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `day`.
    #[must_use]
    #[inline]
    pub fn with_day(mut self, value: i64) -> Self {
        self.day = Some(value);
        self
    }

    /// Sets `month`.
    #[must_use]
    #[inline]
    pub fn with_month(mut self, value: i64) -> Self {
        self.month = Some(value);
        self
    }

    /// Sets `year`.
    #[must_use]
    #[inline]
    pub fn with_year(mut self, value: i64) -> Self {
        self.year = Some(value);
        self
    }
}

impl wire::Blank for BirthDateUpdate {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for BirthDateUpdate {
    const NAME: &'static str = "BirthDateUpdate";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("day"),
        wire::Key::optional("month"),
        wire::Key::optional("year"),
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
        out.optional_number("day", &self.day);
        out.optional_number("month", &self.month);
        out.optional_number("year", &self.year);
    }
}

impl<'de> ::serde::Deserialize<'de> for BirthDateUpdate {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BirthDateUpdate {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for BirthDateUpdate {}
