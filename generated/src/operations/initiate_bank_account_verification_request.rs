// Written by `cargo xtask codegen` from models/operations/initiatebankaccountverificationrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Initiate bank account verification request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "X-Wait-For": "rail-response",
///   "accountID": "8dd45b39-9ab3-4b2b-b9fe-ec01c4fa8ce9",
///   "bankAccountID": "c39fa0e6-60c9-4160-8053-ad28c38c9531"
/// }
/// ```
///
/// Source: [`models/operations/initiatebankaccountverificationrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/initiatebankaccountverificationrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitiateBankAccountVerificationRequest {
    /// Sent as the `X-Wait-For` header; names the event to wait for before the response is written.
    pub x_wait_for: Option<crate::components::BankAccountWaitFor>,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
}

impl InitiateBankAccountVerificationRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        bank_account_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `x_wait_for`.
    #[must_use]
    pub fn with_x_wait_for(
        mut self,
        value: impl Into<crate::components::BankAccountWaitFor>,
    ) -> Self {
        self.x_wait_for = Some(value.into());
        self
    }
}

impl wire::Blank for InitiateBankAccountVerificationRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            x_wait_for: None,
            account_id: wire::blank(),
            bank_account_id: wire::blank(),
        }
    }
}

impl wire::Record for InitiateBankAccountVerificationRequest {
    const NAME: &'static str = "InitiateBankAccountVerificationRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("X-Wait-For").or(&["xWaitFor"]),
        wire::Key::required("accountID"),
        wire::Key::required("bankAccountID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.x_wait_for),
            1 => wire::fill(map, &mut self.account_id),
            2 => wire::fill(map, &mut self.bank_account_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("X-Wait-For", &self.x_wait_for);
        out.required("accountID", &self.account_id);
        out.required("bankAccountID", &self.bank_account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for InitiateBankAccountVerificationRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for InitiateBankAccountVerificationRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for InitiateBankAccountVerificationRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("X-Wait-For"), &self.x_wait_for);
    }
}
