// Written by `cargo xtask codegen` from models/operations/getbankaccountverificationrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get bank account verification request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "1b3e9339-80e5-44ab-83b0-184b53a5c8ac",
///   "bankAccountID": "38b4106f-ea94-4eb2-866a-dbd6a2203d4f"
/// }
/// ```
///
/// Source: [`models/operations/getbankaccountverificationrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getbankaccountverificationrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBankAccountVerificationRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
}

impl GetBankAccountVerificationRequest {
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

impl wire::Blank for GetBankAccountVerificationRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            bank_account_id: wire::blank(),
        }
    }
}

impl wire::Record for GetBankAccountVerificationRequest {
    const NAME: &'static str = "GetBankAccountVerificationRequest";

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

impl<'de> ::serde::Deserialize<'de> for GetBankAccountVerificationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetBankAccountVerificationRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetBankAccountVerificationRequest {}
