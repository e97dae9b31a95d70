// Written by `cargo xtask codegen` from models/operations/getwalletrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get wallet request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "6d52ca4e-e82c-48ce-b121-be36927bcf66",
///   "walletID": "e7831d0c-1c11-4dc2-90ed-e1265f869b19"
/// }
/// ```
///
/// Source: [`models/operations/getwalletrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getwalletrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWalletRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
}

impl GetWalletRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>, wallet_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
        }
    }
}

impl wire::Blank for GetWalletRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            wallet_id: wire::blank(),
        }
    }
}

impl wire::Record for GetWalletRequest {
    const NAME: &'static str = "GetWalletRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("walletID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.wallet_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetWalletRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetWalletRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetWalletRequest {}
