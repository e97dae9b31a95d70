// Written by `cargo xtask codegen` from models/operations/testendtoendtokenresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Test end to end token response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "13e82df5-2b1e-42fb-9064-cf61258a6542"
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/operations/testendtoendtokenresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/testendtoendtokenresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TestEndToEndTokenResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
}

impl TestEndToEndTokenResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(headers: BTreeMap<String, Vec<String>>) -> Self {
        Self { headers }
    }
}

impl wire::Blank for TestEndToEndTokenResponse {
    #[inline]
    fn blank() -> Self {
        Self { headers: wire::blank() }
    }
}

impl wire::Record for TestEndToEndTokenResponse {
    const NAME: &'static str = "TestEndToEndTokenResponse";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("headers")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.headers),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("headers", &self.headers);
    }
}

impl<'de> ::serde::Deserialize<'de> for TestEndToEndTokenResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TestEndToEndTokenResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TestEndToEndTokenResponse {
    const RECEIVED: bool = true;
}
