// Written by `cargo xtask codegen` from models/errors/assigncountrieserror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Why the countries could not be stored.
///
/// Source: [`models/errors/assigncountrieserror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/assigncountrieserror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignCountriesError {
    /// Faults found in the countries, by position.
    pub countries: BTreeMap<String, String>,
}

impl AssignCountriesError {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(countries: BTreeMap<String, String>) -> Self {
        Self { countries }
    }
}

impl wire::Blank for AssignCountriesError {
    #[inline]
    fn blank() -> Self {
        Self { countries: wire::blank() }
    }
}

impl wire::Record for AssignCountriesError {
    const NAME: &'static str = "AssignCountriesError";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("countries")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.countries),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("countries", &self.countries);
    }
}

impl<'de> ::serde::Deserialize<'de> for AssignCountriesError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AssignCountriesError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AssignCountriesError {
    const RECEIVED: bool = true;
}
