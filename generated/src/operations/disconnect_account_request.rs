// Written by `cargo xtask codegen` from models/operations/disconnectaccountrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Disconnect account request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "3dd4a1a4-4103-4e2b-9b87-cb26bb1ea497"
/// }
/// ```
///
/// Source: [`models/operations/disconnectaccountrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/disconnectaccountrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisconnectAccountRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl DisconnectAccountRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl wire::Blank for DisconnectAccountRequest {
    #[inline]
    fn blank() -> Self {
        Self { account_id: wire::blank() }
    }
}

impl wire::Record for DisconnectAccountRequest {
    const NAME: &'static str = "DisconnectAccountRequest";
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

impl<'de> ::serde::Deserialize<'de> for DisconnectAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for DisconnectAccountRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for DisconnectAccountRequest {}
