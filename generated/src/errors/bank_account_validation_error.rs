// Written by `cargo xtask codegen` from models/errors/bankaccountvalidationerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a bank account could not be linked.
///
/// Source: [`models/errors/bankaccountvalidationerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/bankaccountvalidationerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankAccountValidationError {
    /// Why `account` was refused.
    pub account: Option<String>,
    /// Why `plaid` was refused.
    pub plaid: Option<String>,
    /// Why `plaidLink` was refused.
    pub plaid_link: Option<String>,
    /// Why `mx` was refused.
    pub mx: Option<String>,
    /// What went wrong, when the fault lies with no single field.
    pub error: Option<String>,
}

impl BankAccountValidationError {
    /// An empty `BankAccountValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `account`.
    #[must_use]
    pub fn with_account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }

    /// Sets `plaid`.
    #[must_use]
    pub fn with_plaid(mut self, value: impl Into<String>) -> Self {
        self.plaid = Some(value.into());
        self
    }

    /// Sets `plaid_link`.
    #[must_use]
    pub fn with_plaid_link(mut self, value: impl Into<String>) -> Self {
        self.plaid_link = Some(value.into());
        self
    }

    /// Sets `mx`.
    #[must_use]
    pub fn with_mx(mut self, value: impl Into<String>) -> Self {
        self.mx = Some(value.into());
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
}

impl wire::Blank for BankAccountValidationError {
    #[inline]
    fn blank() -> Self {
        Self {
            account: None,
            plaid: None,
            plaid_link: None,
            mx: None,
            error: None,
        }
    }
}

impl wire::Record for BankAccountValidationError {
    const NAME: &'static str = "BankAccountValidationError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("account"),
        wire::Key::optional("plaid"),
        wire::Key::optional("plaidLink"),
        wire::Key::optional("mx"),
        wire::Key::optional("error"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account),
            1 => wire::fill(map, &mut self.plaid),
            2 => wire::fill(map, &mut self.plaid_link),
            3 => wire::fill(map, &mut self.mx),
            4 => wire::fill(map, &mut self.error),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("account", &self.account);
        out.optional("plaid", &self.plaid);
        out.optional("plaidLink", &self.plaid_link);
        out.optional("mx", &self.mx);
        out.optional("error", &self.error);
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for BankAccountValidationError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for BankAccountValidationError {
    const RECEIVED: bool = true;
}
