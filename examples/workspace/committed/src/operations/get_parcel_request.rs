// Written by `cargo xtask codegen` from models/operations/getparcelrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Get parcel request.
///
/// Source: `models/operations/getparcelrequest.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetParcelRequest {
    /// Which parcel.
    pub id: String,
}

impl GetParcelRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Blank for GetParcelRequest {
    #[inline]
    fn blank() -> Self {
        Self { id: wire::blank() }
    }
}

impl wire::Record for GetParcelRequest {
    const NAME: &'static str = "GetParcelRequest";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("id")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("id", &self.id);
    }
}

impl<'de> ::serde::Deserialize<'de> for GetParcelRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GetParcelRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GetParcelRequest {}
