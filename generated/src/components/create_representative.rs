// Written by `cargo xtask codegen` from models/components/createrepresentative.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A person to put on record as acting for a business.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "name": {
///     "firstName": "Mara",
///     "middleName": "Elise",
///     "lastName": "Quill",
///     "suffix": "Jr"
///   },
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
///   "governmentID": {
///     "ssn": "…"
///   }
/// }
/// ```
///
/// Source: [`models/components/createrepresentative.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createrepresentative.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRepresentative {
    /// How the person is called.
    pub name: crate::components::IndividualName,
    /// A telephone number for reaching the party.
    pub phone: Option<crate::components::PhoneNumber>,
    /// An email address for reaching the party.
    ///
    /// Example: `mara.quill@tidewater-cycles.example`
    pub email: Option<String>,
    /// The postal address of the party.
    pub address: Option<crate::components::Address>,
    /// Date of birth.
    ///
    /// Example: `{ "day": 17, "month": 4, "year": 1987 }`
    pub birth_date: Option<crate::components::BirthDate>,
    /// A national identifier of the person.
    pub government_id: Option<crate::components::GovernmentID>,
    /// What the person does for the business, and how much of it they own.
    pub responsibilities: Option<crate::components::RepresentativeResponsibilities>,
}

impl CreateRepresentative {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(name: crate::components::IndividualName) -> Self {
        Self { name, ..wire::blank() }
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
    pub fn with_address(mut self, value: crate::components::Address) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `birth_date`.
    #[must_use]
    #[inline]
    pub fn with_birth_date(mut self, value: crate::components::BirthDate) -> Self {
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

    /// Sets `responsibilities`.
    #[must_use]
    #[inline]
    pub fn with_responsibilities(
        mut self,
        value: crate::components::RepresentativeResponsibilities,
    ) -> Self {
        self.responsibilities = Some(value);
        self
    }
}

impl wire::Blank for CreateRepresentative {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            phone: None,
            email: None,
            address: None,
            birth_date: None,
            government_id: None,
            responsibilities: None,
        }
    }
}

impl wire::Record for CreateRepresentative {
    const NAME: &'static str = "CreateRepresentative";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
        wire::Key::optional("phone"),
        wire::Key::optional("email"),
        wire::Key::optional("address"),
        wire::Key::optional("birthDate"),
        wire::Key::optional("governmentID"),
        wire::Key::optional("responsibilities"),
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
            6 => wire::fill(map, &mut self.responsibilities),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("address", &self.address);
        out.optional("birthDate", &self.birth_date);
        out.optional("governmentID", &self.government_id);
        out.optional("responsibilities", &self.responsibilities);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateRepresentative {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateRepresentative {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateRepresentative {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("responsibilities"), &self.responsibilities);
    }
}
