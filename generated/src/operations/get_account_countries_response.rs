// Written by `cargo xtask codegen` from models/operations/getaccountcountriesresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Get account countries response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "b503cc1f-9554-47e3-8f17-faac0b3688b3"
///     ]
///   },
///   "result": {
///     "countries": [
///       "US",
///       "CA"
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/operations/getaccountcountriesresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getaccountcountriesresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAccountCountriesResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    ///
    /// Example: `{ "countries": [ "US", "CA" ] }`
    pub result: crate::components::AccountCountries,
}

impl GetAccountCountriesResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::AccountCountries,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for GetAccountCountriesResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for GetAccountCountriesResponse {
    const NAME: &'static str = "GetAccountCountriesResponse";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("headers"),
        wire::Key::required("result"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.headers),
            1 => wire::fill(map, &mut self.result),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("headers", &self.headers);
        out.required("result", &self.result);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetAccountCountriesResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetAccountCountriesResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetAccountCountriesResponse {
    const RECEIVED: bool = true;
}
