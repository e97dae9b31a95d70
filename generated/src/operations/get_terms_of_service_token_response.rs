// Written by `cargo xtask codegen` from models/operations/gettermsofservicetokenresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Get terms of service token response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "c3240708-d16e-4a0c-974d-63d330710695"
///     ]
///   },
///   "result": {
///     "token": "…"
///   }
/// }
/// ```
///
/// Source: [`models/operations/gettermsofservicetokenresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/gettermsofservicetokenresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTermsOfServiceTokenResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    ///
    /// Example: `{ "token": "tos_9rVn2Kx8LwQe5YdT" }`
    pub result: crate::components::TermsOfServiceToken,
}

impl GetTermsOfServiceTokenResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::TermsOfServiceToken,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for GetTermsOfServiceTokenResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for GetTermsOfServiceTokenResponse {
    const NAME: &'static str = "GetTermsOfServiceTokenResponse";

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

impl<'de> ::serde::Deserialize<'de> for GetTermsOfServiceTokenResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetTermsOfServiceTokenResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetTermsOfServiceTokenResponse {
    const RECEIVED: bool = true;
}
