// Written by `cargo xtask codegen` from models/components/createindividualerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in a personal profile.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "phone": {
///     "number": "is not accepted"
///   },
///   "email": "is not accepted",
///   "address": {
///     "postalCode": "is not accepted"
///   }
/// }
/// ```
///
/// Source: [`models/components/createindividualerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createindividualerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateIndividualError {
    /// Faults found in the name.
    pub name: Option<crate::components::IndividualNameError>,
    /// Faults found in the telephone number.
    pub phone: Option<crate::components::PhoneNumberError>,
    /// Why the email address was refused.
    pub email: Option<String>,
    /// Faults found in the postal address.
    pub address: Option<crate::components::AddressError>,
    /// Faults found in the date of birth.
    pub birth_date: Option<crate::components::BirthDateError>,
    /// Faults found in the national identifier.
    pub government_id: Option<crate::components::CreateIndividualErrorGovernmentID>,
}

impl CreateIndividualError {
    /// An empty `CreateIndividualError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, value: crate::components::IndividualNameError) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `phone`.
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, value: crate::components::PhoneNumberError) -> Self {
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
    pub fn with_address(mut self, value: crate::components::AddressError) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets `birth_date`.
    #[must_use]
    #[inline]
    pub fn with_birth_date(mut self, value: crate::components::BirthDateError) -> Self {
        self.birth_date = Some(value);
        self
    }

    /// Sets `government_id`.
    #[must_use]
    #[inline]
    pub fn with_government_id(
        mut self,
        value: crate::components::CreateIndividualErrorGovernmentID,
    ) -> Self {
        self.government_id = Some(value);
        self
    }
}

impl wire::Blank for CreateIndividualError {
    #[inline]
    fn blank() -> Self {
        Self {
            name: None,
            phone: None,
            email: None,
            address: None,
            birth_date: None,
            government_id: None,
        }
    }
}

impl wire::Record for CreateIndividualError {
    const NAME: &'static str = "CreateIndividualError";

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

impl<'de> ::serde::Deserialize<'de> for CreateIndividualError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateIndividualError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateIndividualError {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("governmentID"), &self.government_id);
    }
}
