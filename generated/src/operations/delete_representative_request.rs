// Written by `cargo xtask codegen` from models/operations/deleterepresentativerequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Delete representative request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "32b22e41-60a2-41e7-9791-b44573a67905",
///   "representativeID": "5dc15876-7ac1-4a37-b331-4165789c7649"
/// }
/// ```
///
/// Source: [`models/operations/deleterepresentativerequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/deleterepresentativerequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRepresentativeRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The representative concerned.
    pub representative_id: String,
}

impl DeleteRepresentativeRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        representative_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            representative_id: representative_id.into(),
        }
    }
}

impl wire::Blank for DeleteRepresentativeRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            representative_id: wire::blank(),
        }
    }
}

impl wire::Record for DeleteRepresentativeRequest {
    const NAME: &'static str = "DeleteRepresentativeRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("representativeID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.representative_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("representativeID", &self.representative_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for DeleteRepresentativeRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for DeleteRepresentativeRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for DeleteRepresentativeRequest {}
