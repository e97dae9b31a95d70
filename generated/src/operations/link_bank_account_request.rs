// Written by `cargo xtask codegen` from models/operations/linkbankaccountrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Link bank account request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "X-Wait-For": "payment-method",
///   "accountID": "3578e78b-d906-4bd7-96a0-6fbf34b61f5a",
///   "linkBankAccount": {
///     "account": {
///       "holderName": "Mara Quill",
///       "holderType": "business",
///       "accountNumber": "…",
///       "bankAccountType": "general-ledger",
///       "routingNumber": "021000021"
///     }
///   }
/// }
/// ```
///
/// Source: [`models/operations/linkbankaccountrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/linkbankaccountrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinkBankAccountRequest {
    /// Sent as the `X-Wait-For` header; names the event to wait for before the response is written.
    pub x_wait_for: Option<crate::components::BankAccountWaitFor>,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The bank account to link.
    pub link_bank_account: crate::components::LinkBankAccount,
}

impl LinkBankAccountRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        link_bank_account: impl Into<crate::components::LinkBankAccount>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            link_bank_account: link_bank_account.into(),
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

impl wire::Blank for LinkBankAccountRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            x_wait_for: None,
            account_id: wire::blank(),
            link_bank_account: wire::blank(),
        }
    }
}

impl wire::Record for LinkBankAccountRequest {
    const NAME: &'static str = "LinkBankAccountRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("X-Wait-For").or(&["xWaitFor"]),
        wire::Key::required("accountID"),
        wire::Key::required("linkBankAccount"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.x_wait_for),
            1 => wire::fill(map, &mut self.account_id),
            2 => wire::fill(map, &mut self.link_bank_account),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("X-Wait-For", &self.x_wait_for);
        out.required("accountID", &self.account_id);
        out.required("linkBankAccount", &self.link_bank_account);
    }
}

impl<'de> ::serde::Deserialize<'de> for LinkBankAccountRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for LinkBankAccountRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for LinkBankAccountRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("X-Wait-For"), &self.x_wait_for);
        out.inside(&at.key("linkBankAccount"), &self.link_bank_account);
    }
}
