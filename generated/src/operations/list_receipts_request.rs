// Written by `cargo xtask codegen` from models/operations/listreceiptsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// List receipts request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "id": "14141b73-afad-4507-998a-30c98ca6529d"
/// }
/// ```
///
/// Source: [`models/operations/listreceiptsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listreceiptsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListReceiptsRequest {
    /// The transfer, schedule or occurrence that the receipts are for.
    pub id: String,
}

impl ListReceiptsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Blank for ListReceiptsRequest {
    #[inline]
    fn blank() -> Self {
        Self { id: wire::blank() }
    }
}

impl wire::Record for ListReceiptsRequest {
    const NAME: &'static str = "ListReceiptsRequest";
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

impl<'de> ::serde::Deserialize<'de> for ListReceiptsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListReceiptsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListReceiptsRequest {}
