// Written by `cargo xtask codegen` from models/components/birthdateerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in a date of birth.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "day": "is not accepted",
///   "month": "is not accepted"
/// }
/// ```
///
/// Source: [`models/components/birthdateerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/birthdateerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BirthDateError {
    /// Why `day` was refused.
    pub day: Option<String>,
    /// Why `month` was refused.
    pub month: Option<String>,
    /// Why `year` was refused.
    pub year: Option<String>,
}

impl BirthDateError {
    /// An empty `BirthDateError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `day`.
    #[must_use]
    pub fn with_day(mut self, value: impl Into<String>) -> Self {
        self.day = Some(value.into());
        self
    }

    /// Sets `month`.
    #[must_use]
    pub fn with_month(mut self, value: impl Into<String>) -> Self {
        self.month = Some(value.into());
        self
    }

    /// Sets `year`.
    #[must_use]
    pub fn with_year(mut self, value: impl Into<String>) -> Self {
        self.year = Some(value.into());
        self
    }
}

impl wire::Blank for BirthDateError {
    #[inline]
    fn blank() -> Self {
        Self {
            day: None,
            month: None,
            year: None,
        }
    }
}

impl wire::Record for BirthDateError {
    const NAME: &'static str = "BirthDateError";

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
            0 => wire::fill(map, &mut self.day),
            1 => wire::fill(map, &mut self.month),
            2 => wire::fill(map, &mut self.year),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("day", &self.day);
        out.optional("month", &self.month);
        out.optional("year", &self.year);
    }
}

impl<'de> ::serde::Deserialize<'de> for BirthDateError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BirthDateError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for BirthDateError {
    const RECEIVED: bool = true;
}
