// Written by `cargo xtask codegen` from models/components/webhookdatabankaccountupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `bankAccount.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "bankAccountID": "85414570-0fa1-405b-814f-5d94907ca2f9",
///   "accountID": "57d6d80e-ee1d-4c8a-8c7d-607742ef1435",
///   "status": "verified",
///   "statusReason": "bank-account-created",
///   "exceptionDetails": {
///     "description": "Spring tune-up package"
///   }
/// }
/// ```
///
/// Source: [`models/components/webhookdatabankaccountupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatabankaccountupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataBankAccountUpdated {
    /// The linked bank account concerned.
    pub bank_account_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::BankAccountStatus,
    /// What led to the new status.
    pub status_reason: crate::components::BankAccountStatusReason,
    /// What went wrong, when something did.
    pub exception_details: Option<crate::components::BankAccountException>,
}

impl WebhookDataBankAccountUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        bank_account_id: impl Into<String>,
        account_id: impl Into<String>,
        status: impl Into<crate::components::BankAccountStatus>,
        status_reason: impl Into<crate::components::BankAccountStatusReason>,
    ) -> Self {
        Self {
            bank_account_id: bank_account_id.into(),
            account_id: account_id.into(),
            status: status.into(),
            status_reason: status_reason.into(),
            ..wire::blank()
        }
    }

    /// Sets `exception_details`.
    #[must_use]
    #[inline]
    pub fn with_exception_details(
        mut self,
        value: crate::components::BankAccountException,
    ) -> Self {
        self.exception_details = Some(value);
        self
    }
}

impl wire::Blank for WebhookDataBankAccountUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            bank_account_id: wire::blank(),
            account_id: wire::blank(),
            status: wire::blank(),
            status_reason: wire::blank(),
            exception_details: None,
        }
    }
}

impl wire::Record for WebhookDataBankAccountUpdated {
    const NAME: &'static str = "WebhookDataBankAccountUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("bankAccountID"),
        wire::Key::required("accountID"),
        wire::Key::required("status"),
        wire::Key::required("statusReason"),
        wire::Key::optional("exceptionDetails"),
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
            3 => wire::fill(map, &mut self.status_reason),
            4 => wire::fill(map, &mut self.exception_details),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("bankAccountID", &self.bank_account_id);
        out.required("accountID", &self.account_id);
        out.required("status", &self.status);
        out.required("statusReason", &self.status_reason);
        out.optional("exceptionDetails", &self.exception_details);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataBankAccountUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataBankAccountUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataBankAccountUpdated {
    const RECEIVED: bool = true;
}
