// Written by `cargo xtask codegen` from models/operations/updaterepresentativeresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// Update representative response.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "headers": {
///     "x-request-id": [
///       "365bed8d-c7b8-4f77-8f99-692aede1d6e6"
///     ]
///   },
///   "result": {
///     "representativeID": "af5807c3-319a-4f84-b939-b80f69113472",
///     "name": {
///       "firstName": "Mara",
///       "lastName": "Quill"
///     },
///     "email": "mara.quill@tidewater-cycles.example",
///     "address": {
///       "addressLine1": "48 Harbor Lane",
///       "city": "Portland",
///       "stateOrProvince": "OR",
///       "postalCode": "97209",
///       "country": "US"
///     },
///     "createdOn": "2026-01-08T10:31:49Z",
///     "updatedOn": "2026-05-26T22:43:24Z"
///   }
/// }
/// ```
///
/// Source: [`models/operations/updaterepresentativeresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/updaterepresentativeresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRepresentativeResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::Representative,
}

impl UpdateRepresentativeResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::Representative,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for UpdateRepresentativeResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for UpdateRepresentativeResponse {
    const NAME: &'static str = "UpdateRepresentativeResponse";

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

impl<'de> ::serde::Deserialize<'de> for UpdateRepresentativeResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateRepresentativeResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateRepresentativeResponse {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("result"), &self.result);
    }
}
