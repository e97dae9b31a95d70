// Written by `cargo xtask codegen` from models/operations/listbankaccountsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// List bank accounts request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "890401ff-cd7f-4dfd-ac15-714689bbc77a"
/// }
/// ```
///
/// Source: [`models/operations/listbankaccountsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listbankaccountsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBankAccountsRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl ListBankAccountsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl wire::Blank for ListBankAccountsRequest {
    #[inline]
    fn blank() -> Self {
        Self { account_id: wire::blank() }
    }
}

impl wire::Record for ListBankAccountsRequest {
    const NAME: &'static str = "ListBankAccountsRequest";
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

impl<'de> ::serde::Deserialize<'de> for ListBankAccountsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListBankAccountsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListBankAccountsRequest {}
