// Written by `cargo xtask codegen` from models/operations/getavatarrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get avatar request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "uniqueID": "6d2f90b7-1c84-4e3a-b5f6-20a97d18c4e3"
/// }
/// ```
///
/// Source: [`models/operations/getavatarrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/getavatarrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAvatarRequest {
    /// Whose picture to fetch: an account, a representative, a user, or a bank by its routing number.
    pub unique_id: String,
}

impl GetAvatarRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(unique_id: impl Into<String>) -> Self {
        Self {
            unique_id: unique_id.into(),
        }
    }
}

impl wire::Blank for GetAvatarRequest {
    #[inline]
    fn blank() -> Self {
        Self { unique_id: wire::blank() }
    }
}

impl wire::Record for GetAvatarRequest {
    const NAME: &'static str = "GetAvatarRequest";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("uniqueID")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.unique_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("uniqueID", &self.unique_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetAvatarRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetAvatarRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetAvatarRequest {}
