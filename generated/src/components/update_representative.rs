// Written by `cargo xtask codegen` from models/components/updaterepresentative.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Changes to a representative. What is left out stays as it is, and `null` takes a value away.
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
///   "birthDate": null
/// }
/// ```
///
/// Source: [`models/components/updaterepresentative.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/updaterepresentative.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRepresentative {
    /// New parts of the name.
    pub name: Option<crate::components::IndividualNameUpdate>,
    /// A telephone number for reaching the party.
    pub phone: Option<crate::components::Phone>,
    /// An email address for reaching the party.
    ///
    /// Example: `mara.quill@tidewater-cycles.example`
    pub email: Option<String>,
    /// The postal address of the party.
    pub address: Option<crate::components::UpdateRepresentativeAddress>,
    /// New date of birth, or `null` to take the present one away.
    pub birth_date: crate::support::Patch<
        crate::components::UpdateRepresentativeBirthDate,
    >,
    /// A national identifier of the person.
    pub government_id: Option<crate::components::UpdateRepresentativeGovernmentID>,
    /// What the person does for the business, and how much of it they own.
    pub responsibilities: Option<crate::components::Responsibilities>,
}

impl UpdateRepresentative {
    /// An empty `UpdateRepresentative`.
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
    pub fn with_phone(mut self, value: crate::components::Phone) -> Self {
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
    pub fn with_address(
        mut self,
        value: crate::components::UpdateRepresentativeAddress,
    ) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `birth_date`.
    #[must_use]
    #[inline]
    pub fn with_birth_date(
        mut self,
        value: crate::components::UpdateRepresentativeBirthDate,
    ) -> Self {
        self.birth_date = crate::support::Patch::Value(value);
        self
    }

    /// Sets `birth_date` to `null`.
    #[must_use]
    #[inline]
    pub fn with_birth_date_null(mut self) -> Self {
        self.birth_date = crate::support::Patch::Null;
        self
    }

    /// Sets `government_id`.
    #[must_use]
    #[inline]
    pub fn with_government_id(
        mut self,
        value: crate::components::UpdateRepresentativeGovernmentID,
    ) -> Self {
        self.government_id = Some(value);
        self
    }

    /// Sets `responsibilities`.
    #[must_use]
    #[inline]
    pub fn with_responsibilities(
        mut self,
        value: crate::components::Responsibilities,
    ) -> Self {
        self.responsibilities = Some(value);
        self
    }
}

impl wire::Blank for UpdateRepresentative {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for UpdateRepresentative {
    const NAME: &'static str = "UpdateRepresentative";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("name"),
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
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("address", &self.address);
        out.optional("birthDate", &self.birth_date);
        out.optional("governmentID", &self.government_id);
        out.optional("responsibilities", &self.responsibilities);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateRepresentative {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateRepresentative {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateRepresentative {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("responsibilities"), &self.responsibilities);
    }
}
