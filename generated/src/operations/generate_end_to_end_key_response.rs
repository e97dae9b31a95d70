// Written by `cargo xtask codegen` from models/operations/generateendtoendkeyresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Generate end to end key response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "566b9a57-a6d1-44cf-b27f-a5f8e10ae48c"
///     ]
///   },
///   "result": {
///     "kty": "EC",
///     "use": "enc",
///     "key_ops": [
///       "deriveKey"
///     ],
///     "alg": "ECDH-ES+A256KW",
///     "kid": "k-2026-03",
///     "crv": "P-384",
///     "x": "qv3TnY0s"
///   }
/// }
/// ```
///
/// Source: [`models/operations/generateendtoendkeyresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/generateendtoendkeyresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenerateEndToEndKeyResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::JSONWebKey,
}

impl GenerateEndToEndKeyResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::JSONWebKey,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for GenerateEndToEndKeyResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for GenerateEndToEndKeyResponse {
    const NAME: &'static str = "GenerateEndToEndKeyResponse";

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

impl<'de> ::serde::Deserialize<'de> for GenerateEndToEndKeyResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GenerateEndToEndKeyResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GenerateEndToEndKeyResponse {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("result"), &self.result);
    }
}
