// Written by `cargo xtask codegen` from models/components/patchindividual.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Changes to a person.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "phone": {
///     "number": "5035550142",
///     "countryCode": "1"
///   },
///   "email": "mara.quill@tidewater-cycles.example",
///   "address": {
///     "addressLine1": "48 Harbor Lane",
///     "addressLine2": "Unit 6",
///     "city": "Portland",
///     "stateOrProvince": "OR",
///     "postalCode": "97209",
///     "country": "US"
///   },
///   "birthDate": {
///     "day": 17,
///     "month": 4,
///     "year": 1987
///   },
///   "governmentID": {
///     "ssn": "…"
///   }
/// }
/// ```
///
/// Source: [`models/components/patchindividual.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/patchindividual.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchIndividual {
    /// New parts of the name.
    pub name: Option<crate::components::IndividualNameUpdate>,
    /// A telephone number for reaching the party.
    pub phone: Option<crate::components::PhoneNumber>,
    /// An email address for reaching the party.
    ///
    /// Example: `mara.quill@tidewater-cycles.example`
    pub email: Option<String>,
    /// The postal address of the party.
    pub address: Option<crate::components::AddressUpdate>,
    /// Date of birth.
    pub birth_date: Option<crate::components::BirthDateUpdate>,
    /// A national identifier of the person.
    pub government_id: Option<crate::components::GovernmentID>,
}

impl PatchIndividual {
    /// An empty `PatchIndividual`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: crate::components::IndividualNameUpdate) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `phone`.
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, value: crate::components::PhoneNumber) -> Self {
        self.phone = Some(value);
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    #[inline]
    pub fn with_address(mut self, value: crate::components::AddressUpdate) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `birth_date`.
    #[must_use]
    #[inline]
    pub fn with_birth_date(mut self, value: crate::components::BirthDateUpdate) -> Self {
        self.birth_date = Some(value);
        self
    }

    /// Sets `government_id`.
    #[must_use]
    #[inline]
    pub fn with_government_id(mut self, value: crate::components::GovernmentID) -> Self {
        self.government_id = Some(value);
        self
    }
}

impl wire::Blank for PatchIndividual {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for PatchIndividual {
    const NAME: &'static str = "PatchIndividual";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("name"),
        wire::Key::optional("phone"),
        wire::Key::optional("email"),
        wire::Key::optional("address"),
        wire::Key::optional("birthDate"),
        wire::Key::optional("governmentID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.name),
            1 => wire::fill(map, &mut self.phone),
            2 => wire::fill(map, &mut self.email),
            3 => wire::fill(map, &mut self.address),
            4 => wire::fill(map, &mut self.birth_date),
            5 => wire::fill(map, &mut self.government_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("address", &self.address);
        out.optional("birthDate", &self.birth_date);
        out.optional("governmentID", &self.government_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchIndividual {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchIndividual {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PatchIndividual {}
