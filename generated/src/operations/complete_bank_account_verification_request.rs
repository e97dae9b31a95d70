// Written by `cargo xtask codegen` from models/operations/completebankaccountverificationrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Complete bank account verification request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "433a7abb-a7f6-43dd-92fd-8f5c5ff543ed",
///   "bankAccountID": "ee09b665-53a0-4e50-af38-51cbfcf01441",
///   "completeBankAccountVerification": {
///     "code": "MV4821"
///   }
/// }
/// ```
///
/// Source: [`models/operations/completebankaccountverificationrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/completebankaccountverificationrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteBankAccountVerificationRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
    /// The code that was found.
    pub complete_bank_account_verification: crate::components::CompleteBankAccountVerification,
}

impl CompleteBankAccountVerificationRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        bank_account_id: impl Into<String>,
        complete_bank_account_verification: crate::components::CompleteBankAccountVerification,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
            complete_bank_account_verification,
        }
    }
}

impl wire::Blank for CompleteBankAccountVerificationRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            bank_account_id: wire::blank(),
            complete_bank_account_verification: wire::blank(),
        }
    }
}

impl wire::Record for CompleteBankAccountVerificationRequest {
    const NAME: &'static str = "CompleteBankAccountVerificationRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("bankAccountID"),
        wire::Key::required("completeBankAccountVerification"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.bank_account_id),
            2 => wire::fill(map, &mut self.complete_bank_account_verification),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("bankAccountID", &self.bank_account_id);
        out.required(
            "completeBankAccountVerification",
            &self.complete_bank_account_verification,
        );
    }
}

impl<'de> ::serde::Deserialize<'de> for CompleteBankAccountVerificationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CompleteBankAccountVerificationRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CompleteBankAccountVerificationRequest {}
