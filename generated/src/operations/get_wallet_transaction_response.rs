// Written by `cargo xtask codegen` from models/operations/getwallettransactionresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Get wallet transaction response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "1f4b7bbe-33dc-416b-bc2c-1ede19b1ecd3"
///     ]
///   },
///   "result": {
///     "walletID": "4bb63bee-4e31-4873-a8d5-06a6213ac1ae",
///     "transactionID": "6c942521-ddb3-47e7-8272-8db88f97c252",
///     "transactionType": "refund-failure",
///     "sourceType": "issuing-authorization",
///     "sourceID": "435d9db3-c3c1-4749-aa71-34a14fe73820",
///     "status": "completed",
///     "memo": "Payment for order SO-2041",
///     "createdOn": "2026-01-19T04:33:04Z",
///     "currency": "USD",
///     "grossAmount": 120450,
///     "grossAmountDecimal": "1204.5",
///     "fee": 3125,
///     "feeDecimal": "31.25",
///     "netAmount": 117325,
///     "netAmountDecimal": "1173.25"
///   }
/// }
/// ```
///
/// Source: [`models/operations/getwallettransactionresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getwallettransactionresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWalletTransactionResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::WalletTransaction,
}

impl GetWalletTransactionResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::WalletTransaction,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for GetWalletTransactionResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for GetWalletTransactionResponse {
    const NAME: &'static str = "GetWalletTransactionResponse";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("headers"),
        wire::Key::required("result"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.headers),
            1 => wire::fill(map, &mut self.result),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("headers", &self.headers);
        out.required("result", &self.result);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetWalletTransactionResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetWalletTransactionResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetWalletTransactionResponse {
    const RECEIVED: bool = true;
}
