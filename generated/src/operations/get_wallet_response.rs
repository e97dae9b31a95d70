// Written by `cargo xtask codegen` from models/operations/getwalletresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Get wallet response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "21a31bc5-cb93-4632-861f-f1b9a48c2b34"
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
/// Source: [`models/operations/getwalletresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getwalletresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWalletResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::Wallet,
}

impl GetWalletResponse {
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

impl wire::Blank for GetWalletResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for GetWalletResponse {
    const NAME: &'static str = "GetWalletResponse";

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

impl<'de> ::serde::Deserialize<'de> for GetWalletResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetWalletResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetWalletResponse {
    const RECEIVED: bool = true;
}
