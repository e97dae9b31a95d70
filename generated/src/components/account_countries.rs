// Written by `cargo xtask codegen` from models/components/accountcountries.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Where an account does business.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "countries": [
///     "US",
///     "CA"
///   ]
/// }
/// ```
///
/// Source: [`models/components/accountcountries.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/accountcountries.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountCountries {
    /// The countries, one entry each.
    ///
    /// Example: `[ "US", "CA" ]`
    pub countries: Vec<String>,
}

impl AccountCountries {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(countries: Vec<String>) -> Self {
        Self { countries }
    }
}

impl wire::Blank for AccountCountries {
    #[inline]
    fn blank() -> Self {
        Self { countries: wire::blank() }
    }
}

impl wire::Record for AccountCountries {
    const NAME: &'static str = "AccountCountries";
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

impl<'de> ::serde::Deserialize<'de> for AccountCountries {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AccountCountries {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AccountCountries {}
