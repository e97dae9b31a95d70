// Written by `cargo xtask codegen` from models/operations/listinstitutionsresponse.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

use std::collections::BTreeMap;

/// List institutions response.
///
/// Source: [`models/operations/listinstitutionsresponse.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listinstitutionsresponse.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListInstitutionsResponse {
    /// `headers`
    pub headers: BTreeMap<String, Vec<String>>,
    /// The decoded response body.
    pub result: crate::components::FinancialInstitutions,
}

impl ListInstitutionsResponse {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new(
        headers: BTreeMap<String, Vec<String>>,
        result: crate::components::FinancialInstitutions,
    ) -> Self {
        Self { headers, result }
    }
}

impl wire::Blank for ListInstitutionsResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            headers: wire::blank(),
            result: wire::blank(),
        }
    }
}

impl wire::Record for ListInstitutionsResponse {
    const NAME: &'static str = "ListInstitutionsResponse";

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

impl<'de> ::serde::Deserialize<'de> for ListInstitutionsResponse {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListInstitutionsResponse {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListInstitutionsResponse {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("result"), &self.result);
    }
}
