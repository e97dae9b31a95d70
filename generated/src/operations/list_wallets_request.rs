// Written by `cargo xtask codegen` from models/operations/listwalletsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Narrows down a list of wallets.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "status": "active",
///   "skip": 40,
///   "count": 20,
///   "accountID": "4b7d19c0-83e6-4a52-9f0b-c6e512d7a834"
/// }
/// ```
///
/// Source: [`models/operations/listwalletsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listwalletsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListWalletsRequest {
    /// Only wallets like this.
    pub status: Option<crate::components::WalletStatus>,
    /// Only wallets of this type.
    pub wallet_type: Option<crate::components::WalletType>,
    /// How many results to pass over before the first one returned.
    ///
    /// Example: `40`
    pub skip: Option<i64>,
    /// The most results to return in one page.
    ///
    /// Example: `20`
    pub count: Option<i64>,
    /// The Moov account this belongs to.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: String,
}

impl ListWalletsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<crate::components::WalletStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `wallet_type`.
    #[must_use]
    pub fn with_wallet_type(
        mut self,
        value: impl Into<crate::components::WalletType>,
    ) -> Self {
        self.wallet_type = Some(value.into());
        self
    }

    /// Sets `skip`.
    #[must_use]
    #[inline]
    pub fn with_skip(mut self, value: i64) -> Self {
        self.skip = Some(value);
        self
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

impl wire::Blank for ListWalletsRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            status: None,
            wallet_type: None,
            skip: None,
            count: None,
            account_id: wire::blank(),
        }
    }
}

impl wire::Record for ListWalletsRequest {
    const NAME: &'static str = "ListWalletsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("status"),
        wire::Key::optional("walletType"),
        wire::Key::optional("skip"),
        wire::Key::optional("count"),
        wire::Key::required("accountID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.status),
            1 => wire::fill(map, &mut self.wallet_type),
            2 => wire::fill_number(map, &mut self.skip),
            3 => wire::fill_number(map, &mut self.count),
            4 => wire::fill(map, &mut self.account_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("status", &self.status);
        out.optional("walletType", &self.wallet_type);
        out.optional_number("skip", &self.skip);
        out.optional_number("count", &self.count);
        out.required("accountID", &self.account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListWalletsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListWalletsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListWalletsRequest {}
