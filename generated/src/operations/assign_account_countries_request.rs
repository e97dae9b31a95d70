// Written by `cargo xtask codegen` from models/operations/assignaccountcountriesrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Assign account countries request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "2002251a-0501-4b7d-a6e8-357f2dcf9c9b",
///   "accountCountries": {
///     "countries": [
///       "US",
///       "CA"
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/operations/assignaccountcountriesrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/assignaccountcountriesrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignAccountCountriesRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The countries to store.
    pub account_countries: crate::components::AccountCountries,
}

impl AssignAccountCountriesRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        account_countries: crate::components::AccountCountries,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            account_countries,
        }
    }
}

impl wire::Blank for AssignAccountCountriesRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            account_countries: wire::blank(),
        }
    }
}

impl wire::Record for AssignAccountCountriesRequest {
    const NAME: &'static str = "AssignAccountCountriesRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("accountCountries"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.account_countries),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("accountCountries", &self.account_countries);
    }
}

impl<'de> ::serde::Deserialize<'de> for AssignAccountCountriesRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AssignAccountCountriesRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AssignAccountCountriesRequest {}
