// Written by `cargo xtask codegen` from models/components/webhookdatabankaccountcreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `bankAccount.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "bankAccountID": "cb1483e4-e8d2-4ea2-9b53-4c941ffb85f7",
///   "accountID": "4d5862d1-b54a-466c-b387-526ee8823d32",
///   "status": "verified"
/// }
/// ```
///
/// Source: [`models/components/webhookdatabankaccountcreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatabankaccountcreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataBankAccountCreated {
    /// The linked bank account concerned.
    pub bank_account_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::BankAccountStatus,
}

impl WebhookDataBankAccountCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        bank_account_id: impl Into<String>,
        account_id: impl Into<String>,
        status: impl Into<crate::components::BankAccountStatus>,
    ) -> Self {
        Self {
            bank_account_id: bank_account_id.into(),
            account_id: account_id.into(),
            status: status.into(),
        }
    }
}

impl wire::Blank for WebhookDataBankAccountCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            bank_account_id: wire::blank(),
            account_id: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataBankAccountCreated {
    const NAME: &'static str = "WebhookDataBankAccountCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("bankAccountID"),
        wire::Key::required("accountID"),
        wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.bank_account_id),
            1 => wire::fill(map, &mut self.account_id),
            2 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("bankAccountID", &self.bank_account_id);
        out.required("accountID", &self.account_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataBankAccountCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataBankAccountCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataBankAccountCreated {
    const RECEIVED: bool = true;
}
