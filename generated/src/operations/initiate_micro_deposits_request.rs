// Written by `cargo xtask codegen` from models/operations/initiatemicrodepositsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Initiate micro deposits request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "7fc1348d-5501-4384-9e89-24afe2d80e88",
///   "bankAccountID": "d095f32f-6f1b-4fbd-8543-adb63d551d17"
/// }
/// ```
///
/// Source: [`models/operations/initiatemicrodepositsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/initiatemicrodepositsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitiateMicroDepositsRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
}

impl InitiateMicroDepositsRequest {
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

impl wire::Blank for InitiateMicroDepositsRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            bank_account_id: wire::blank(),
        }
    }
}

impl wire::Record for InitiateMicroDepositsRequest {
    const NAME: &'static str = "InitiateMicroDepositsRequest";

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

impl<'de> ::serde::Deserialize<'de> for InitiateMicroDepositsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for InitiateMicroDepositsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for InitiateMicroDepositsRequest {}
