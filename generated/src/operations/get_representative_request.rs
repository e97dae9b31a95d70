// Written by `cargo xtask codegen` from models/operations/getrepresentativerequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get representative request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "594f2d5d-a425-4bbc-b3bb-1d78b23c5690",
///   "representativeID": "2b7f8cbd-8b57-4f13-9c44-b419923c3811"
/// }
/// ```
///
/// Source: [`models/operations/getrepresentativerequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getrepresentativerequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRepresentativeRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The representative concerned.
    pub representative_id: String,
}

impl GetRepresentativeRequest {
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

impl wire::Blank for GetRepresentativeRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            representative_id: wire::blank(),
        }
    }
}

impl wire::Record for GetRepresentativeRequest {
    const NAME: &'static str = "GetRepresentativeRequest";

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

impl<'de> ::serde::Deserialize<'de> for GetRepresentativeRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetRepresentativeRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetRepresentativeRequest {}
