// Written by `cargo xtask codegen` from models/operations/listwalletsrequest.md. Do not edit.

/// Narrows down a list of wallets.
///
/// Source: `models/operations/listwalletsrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListWalletsRequest {
    /// Only wallets like this.
    pub status: ::core::option::Option<crate::components::WalletStatus>,
    /// Only wallets of this type.
    pub wallet_type: ::core::option::Option<crate::components::WalletType>,
    /// How many results to pass over before the first one returned.
    ///
    /// Example: `40`
    pub skip: ::core::option::Option<i64>,
    /// The most results to return in one page.
    ///
    /// Example: `20`
    pub count: ::core::option::Option<i64>,
    /// The Moov account this belongs to.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: ::std::string::String,
}

impl ListWalletsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl ::core::convert::Into<crate::components::WalletStatus>,
    ) -> Self {
        self.status = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `wallet_type`.
    #[must_use]
    pub fn with_wallet_type(
        mut self,
        value: impl ::core::convert::Into<crate::components::WalletType>,
    ) -> Self {
        self.wallet_type = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `skip`.
    #[must_use]
    pub fn with_skip(mut self, value: i64) -> Self {
        self.skip = ::core::option::Option::Some(value);
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for ListWalletsRequest {
    fn blank() -> Self {
        Self {
            status: ::core::option::Option::None,
            wallet_type: ::core::option::Option::None,
            skip: ::core::option::Option::None,
            count: ::core::option::Option::None,
            account_id: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for ListWalletsRequest {
    const NAME: &'static str = "ListWalletsRequest";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("status"),
        crate::support::wire::Key::optional("walletType"),
        crate::support::wire::Key::optional("skip"),
        crate::support::wire::Key::optional("count"),
        crate::support::wire::Key::required("accountID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.status),
            1 => crate::support::wire::fill(map, &mut self.wallet_type),
            2 => crate::support::wire::fill_number(map, &mut self.skip),
            3 => crate::support::wire::fill_number(map, &mut self.count),
            4 => crate::support::wire::fill(map, &mut self.account_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("status", &self.status);
        out.optional("walletType", &self.wallet_type);
        out.optional_number("skip", &self.skip);
        out.optional_number("count", &self.count);
        out.required("accountID", &self.account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListWalletsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for ListWalletsRequest {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for ListWalletsRequest {}
