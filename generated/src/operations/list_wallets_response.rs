// Written by `cargo xtask codegen` from models/operations/listwalletsresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List wallets response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "4886e7b5-2aa8-4305-8ca9-beb1323d7293"
///     ]
///   },
///   "result": [
///     {
///       "walletID": "f50a74a4-2fd4-43c1-a68f-3ae2e2c0413d",
///       "availableBalance": {
///         "currency": "USD",
///         "value": 4825,
///         "valueDecimal": "1860.75"
///       },
///       "partnerAccountID": "8a09e5a5-5141-405c-a6d1-d0e05119abcb",
///       "name": "Workshop float",
///       "status": "active",
///       "walletType": "general",
///       "description": "Spring tune-up package",
///       "createdOn": "2026-01-11T16:46:45Z"
///     }
///   ]
/// }
/// ```
///
/// Source: [`models/operations/listwalletsresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listwalletsresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListWalletsResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: Vec<crate::components::Wallet>,
}

impl ListWalletsResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: Vec<crate::components::Wallet>,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListWalletsResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListWalletsResponse {
    const NAME: &'static str = "ListWalletsResponse";

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

impl<'de> ::serde::Deserialize<'de> for ListWalletsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListWalletsResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListWalletsResponse {
    const RECEIVED: bool = true;
}
