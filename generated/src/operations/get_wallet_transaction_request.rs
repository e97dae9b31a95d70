// Written by `cargo xtask codegen` from models/operations/getwallettransactionrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get wallet transaction request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "52d7599b-4b25-495d-81af-aaeefc2daf33",
///   "walletID": "f53c4e21-eb89-4468-af62-932efaa1c578",
///   "transactionID": "55f80724-0be9-4e9a-91f1-364d313ed11c"
/// }
/// ```
///
/// Source: [`models/operations/getwallettransactionrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getwallettransactionrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWalletTransactionRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// The wallet transaction concerned.
    pub transaction_id: String,
}

impl GetWalletTransactionRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        wallet_id: impl Into<String>,
        transaction_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            transaction_id: transaction_id.into(),
        }
    }
}

impl wire::Blank for GetWalletTransactionRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            wallet_id: wire::blank(),
            transaction_id: wire::blank(),
        }
    }
}

impl wire::Record for GetWalletTransactionRequest {
    const NAME: &'static str = "GetWalletTransactionRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("walletID"),
        wire::Key::required("transactionID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.wallet_id),
            2 => wire::fill(map, &mut self.transaction_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
        out.required("transactionID", &self.transaction_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetWalletTransactionRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetWalletTransactionRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetWalletTransactionRequest {}
