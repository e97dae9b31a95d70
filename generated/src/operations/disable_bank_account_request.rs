// Written by `cargo xtask codegen` from models/operations/disablebankaccountrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Disable bank account request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "5f3380b4-86da-4b57-93bc-14c7b2cb78df",
///   "bankAccountID": "2ff8277f-0edb-4ccc-bc02-d3fbbeac5266"
/// }
/// ```
///
/// Source: [`models/operations/disablebankaccountrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/disablebankaccountrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisableBankAccountRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
}

impl DisableBankAccountRequest {
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

impl wire::Blank for DisableBankAccountRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            bank_account_id: wire::blank(),
        }
    }
}

impl wire::Record for DisableBankAccountRequest {
    const NAME: &'static str = "DisableBankAccountRequest";

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

impl<'de> ::serde::Deserialize<'de> for DisableBankAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for DisableBankAccountRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for DisableBankAccountRequest {}
