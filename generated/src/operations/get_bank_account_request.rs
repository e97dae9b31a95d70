// Written by `cargo xtask codegen` from models/operations/getbankaccountrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get bank account request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "5e67c8a5-374f-4a01-a2d3-4e9399b7feae",
///   "bankAccountID": "6cdd2a1b-5c14-41f8-8049-14f3da30aaa8"
/// }
/// ```
///
/// Source: [`models/operations/getbankaccountrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getbankaccountrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBankAccountRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
}

impl GetBankAccountRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        bank_account_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
        }
    }
}

impl wire::Blank for GetBankAccountRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            bank_account_id: wire::blank(),
        }
    }
}

impl wire::Record for GetBankAccountRequest {
    const NAME: &'static str = "GetBankAccountRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("bankAccountID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.bank_account_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("bankAccountID", &self.bank_account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetBankAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetBankAccountRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetBankAccountRequest {}
