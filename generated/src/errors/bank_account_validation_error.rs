// Written by `cargo xtask codegen` from models/errors/bankaccountvalidationerror.md. Do not edit.

/// Why a bank account could not be linked.
///
/// Source: `models/errors/bankaccountvalidationerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankAccountValidationError {
    /// Why `account` was refused.
    pub account: ::core::option::Option<::std::string::String>,
    /// Why `plaid` was refused.
    pub plaid: ::core::option::Option<::std::string::String>,
    /// Why `plaidLink` was refused.
    pub plaid_link: ::core::option::Option<::std::string::String>,
    /// Why `mx` was refused.
    pub mx: ::core::option::Option<::std::string::String>,
    /// What went wrong, when the fault lies with no single field.
    pub error: ::core::option::Option<::std::string::String>,
}

impl BankAccountValidationError {
    /// An empty `BankAccountValidationError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `account`.
    #[must_use]
    pub fn with_account(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.account = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `plaid`.
    #[must_use]
    pub fn with_plaid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.plaid = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `plaid_link`.
    #[must_use]
    pub fn with_plaid_link(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.plaid_link = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `mx`.
    #[must_use]
    pub fn with_mx(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.mx = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.error = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for BankAccountValidationError {
    fn blank() -> Self {
        Self {
            account: ::core::option::Option::None,
            plaid: ::core::option::Option::None,
            plaid_link: ::core::option::Option::None,
            mx: ::core::option::Option::None,
            error: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for BankAccountValidationError {
    const NAME: &'static str = "BankAccountValidationError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("account"),
        crate::support::wire::Key::optional("plaid"),
        crate::support::wire::Key::optional("plaidLink"),
        crate::support::wire::Key::optional("mx"),
        crate::support::wire::Key::optional("error"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account),
            1 => crate::support::wire::fill(map, &mut self.plaid),
            2 => crate::support::wire::fill(map, &mut self.plaid_link),
            3 => crate::support::wire::fill(map, &mut self.mx),
            4 => crate::support::wire::fill(map, &mut self.error),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("account", &self.account);
        out.optional("plaid", &self.plaid);
        out.optional("plaidLink", &self.plaid_link);
        out.optional("mx", &self.mx);
        out.optional("error", &self.error);
    }
}

impl<'de> ::serde::Deserialize<'de> for BankAccountValidationError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for BankAccountValidationError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for BankAccountValidationError {
    const RECEIVED: bool = true;
}
