// Written by `cargo xtask codegen` from models/operations/deleterepresentativeresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Delete representative response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "ce143f1f-82c1-420b-b086-ecb722d49cca"
///     ]
///   }
/// }
/// ```
///
/// Source: [`models/operations/deleterepresentativeresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/deleterepresentativeresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRepresentativeResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
}

impl DeleteRepresentativeResponse {
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

impl wire::Blank for DeleteRepresentativeResponse {
    #[inline]
    fn blank() -> Self {
        Self { headers: wire::blank() }
    }
}

impl wire::Record for DeleteRepresentativeResponse {
    const NAME: &'static str = "DeleteRepresentativeResponse";
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

impl<'de> ::serde::Deserialize<'de> for DeleteRepresentativeResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for DeleteRepresentativeResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for DeleteRepresentativeResponse {
    const RECEIVED: bool = true;
}
