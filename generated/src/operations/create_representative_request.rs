// Written by `cargo xtask codegen` from models/operations/createrepresentativerequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Create representative request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "9582fb7d-cfee-49d8-a25f-ac9f1fecc91a",
///   "createRepresentative": {
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
///     "governmentID": {
///       "ssn": "…"
///     }
///   }
/// }
/// ```
///
/// Source: [`models/operations/createrepresentativerequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/createrepresentativerequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRepresentativeRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The person to add.
    pub create_representative: crate::components::CreateRepresentative,
}

impl CreateRepresentativeRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        create_representative: crate::components::CreateRepresentative,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            create_representative,
        }
    }
}

impl wire::Blank for CreateRepresentativeRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            create_representative: wire::blank(),
        }
    }
}

impl wire::Record for CreateRepresentativeRequest {
    const NAME: &'static str = "CreateRepresentativeRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("createRepresentative"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.create_representative),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("createRepresentative", &self.create_representative);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateRepresentativeRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateRepresentativeRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateRepresentativeRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("createRepresentative"), &self.create_representative);
    }
}
