// Written by `cargo xtask codegen` from models/operations/createdepositaccountresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Create deposit account response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "4381b087-17c9-4650-a2fe-33385f336827"
///     ]
///   },
///   "result": {
///     "moovAccountID": "1f6f940c-b086-44cf-835f-b4b3f2da03c5",
///     "sourceSystem": "jh_cif2020",
///     "sourceAccountID": "DDA-00481",
///     "ingestedAt": "2026-02-05T19:41:05Z"
///   }
/// }
/// ```
///
/// Source: [`models/operations/createdepositaccountresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createdepositaccountresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDepositAccountResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::DepositAccountIngestedResponse,
}

impl CreateDepositAccountResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::DepositAccountIngestedResponse,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for CreateDepositAccountResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for CreateDepositAccountResponse {
    const NAME: &'static str = "CreateDepositAccountResponse";

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

impl<'de> ::serde::Deserialize<'de> for CreateDepositAccountResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateDepositAccountResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateDepositAccountResponse {
    const RECEIVED: bool = true;
}
