// Written by `cargo xtask codegen` from models/operations/createwalletresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Create wallet response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "3cc0d6b6-c9d7-4ab6-856a-247440aa9582"
///     ]
///   },
///   "result": {
///     "walletID": "f50a74a4-2fd4-43c1-a68f-3ae2e2c0413d",
///     "availableBalance": {
///       "currency": "USD",
///       "value": 4825,
///       "valueDecimal": "1860.75"
///     },
///     "partnerAccountID": "8a09e5a5-5141-405c-a6d1-d0e05119abcb",
///     "name": "Workshop float",
///     "status": "active",
///     "walletType": "general",
///     "description": "Spring tune-up package",
///     "createdOn": "2026-01-11T16:46:45Z"
///   }
/// }
/// ```
///
/// Source: [`models/operations/createwalletresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createwalletresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWalletResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::Wallet,
}

impl CreateWalletResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::Wallet,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for CreateWalletResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for CreateWalletResponse {
    const NAME: &'static str = "CreateWalletResponse";

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

impl<'de> ::serde::Deserialize<'de> for CreateWalletResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateWalletResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateWalletResponse {
    const RECEIVED: bool = true;
}
