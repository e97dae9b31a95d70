// Written by `cargo xtask codegen` from models/operations/updaterepresentativerequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Update representative request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "1e109c96-cbbf-49c0-a2f8-4c4b1bb256fd",
///   "representativeID": "dfc6fa21-464a-422c-8a63-1ac3d07d4b92",
///   "updateRepresentative": {
///     "email": "mara.quill@tidewater-cycles.example"
///   }
/// }
/// ```
///
/// Source: [`models/operations/updaterepresentativerequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/updaterepresentativerequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRepresentativeRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The representative concerned.
    pub representative_id: String,
    /// The changes to make.
    pub update_representative: crate::components::UpdateRepresentative,
}

impl UpdateRepresentativeRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        representative_id: impl Into<String>,
        update_representative: crate::components::UpdateRepresentative,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            representative_id: representative_id.into(),
            update_representative,
        }
    }
}

impl wire::Blank for UpdateRepresentativeRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            representative_id: wire::blank(),
            update_representative: wire::blank(),
        }
    }
}

impl wire::Record for UpdateRepresentativeRequest {
    const NAME: &'static str = "UpdateRepresentativeRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("representativeID"),
        wire::Key::required("updateRepresentative"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.representative_id),
            2 => wire::fill(map, &mut self.update_representative),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("representativeID", &self.representative_id);
        out.required("updateRepresentative", &self.update_representative);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateRepresentativeRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateRepresentativeRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateRepresentativeRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("updateRepresentative"), &self.update_representative);
    }
}
