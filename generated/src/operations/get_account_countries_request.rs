// Written by `cargo xtask codegen` from models/operations/getaccountcountriesrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get account countries request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "8929f745-db04-4df1-8680-cd2359e5e34e"
/// }
/// ```
///
/// Source: [`models/operations/getaccountcountriesrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getaccountcountriesrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAccountCountriesRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl GetAccountCountriesRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl wire::Blank for GetAccountCountriesRequest {
    #[inline]
    fn blank() -> Self {
        Self { account_id: wire::blank() }
    }
}

impl wire::Record for GetAccountCountriesRequest {
    const NAME: &'static str = "GetAccountCountriesRequest";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("accountID")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetAccountCountriesRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetAccountCountriesRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetAccountCountriesRequest {}
