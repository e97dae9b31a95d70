// Written by `cargo xtask codegen` from models/operations/connectaccountresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Connect account response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "462a49e2-d980-4446-8002-7ca19892e637"
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/operations/connectaccountresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/connectaccountresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectAccountResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
}

impl ConnectAccountResponse {
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

impl wire::Blank for ConnectAccountResponse {
    #[inline]
    fn blank() -> Self {
        Self { headers: wire::blank() }
    }
}

impl wire::Record for ConnectAccountResponse {
    const NAME: &'static str = "ConnectAccountResponse";
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

impl<'de> ::serde::Deserialize<'de> for ConnectAccountResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ConnectAccountResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ConnectAccountResponse {
    const RECEIVED: bool = true;
}
