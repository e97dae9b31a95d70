// Written by `cargo xtask codegen` from models/operations/getaccountrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get account request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "4b7d19c0-83e6-4a52-9f0b-c6e512d7a834"
/// }
/// ```
///
/// Source: [`models/operations/getaccountrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getaccountrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAccountRequest {
    /// The Moov account this belongs to.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: String,
}

impl GetAccountRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl wire::Blank for GetAccountRequest {
    #[inline]
    fn blank() -> Self {
        Self { account_id: wire::blank() }
    }
}

impl wire::Record for GetAccountRequest {
    const NAME: &'static str = "GetAccountRequest";
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

impl<'de> ::serde::Deserialize<'de> for GetAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetAccountRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetAccountRequest {}
