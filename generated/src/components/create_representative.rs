// Written by `cargo xtask codegen` from models/components/createrepresentative.md. Do not edit.

/// A person to put on record as acting for a business.
///
/// Source: `models/components/createrepresentative.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRepresentative {
    /// How the person is called.
    pub name: crate::components::IndividualName,
    /// A telephone number for reaching the party.
    pub phone: ::core::option::Option<crate::components::PhoneNumber>,
    /// An email address for reaching the party.
    ///
    /// Example: `mara.quill@tidewater-cycles.example`
    pub email: ::core::option::Option<::std::string::String>,
    /// The postal address of the party.
    pub address: ::core::option::Option<crate::components::Address>,
    /// Date of birth.
    ///
    /// Example: `{ "day": 17, "month": 4, "year": 1987 }`
    pub birth_date: ::core::option::Option<crate::components::BirthDate>,
    /// A national identifier of the person.
    pub government_id: ::core::option::Option<crate::components::GovernmentID>,
    /// What the person does for the business, and how much of it they own.
    pub responsibilities: ::core::option::Option<
        crate::components::RepresentativeResponsibilities,
    >,
}

impl CreateRepresentative {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(name: crate::components::IndividualName) -> Self {
        Self {
            name,
            ..crate::support::wire::blank()
        }
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: crate::components::PhoneNumber) -> Self {
        self.phone = ::core::option::Option::Some(value);
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn with_address(mut self, value: crate::components::Address) -> Self {
        self.address = ::core::option::Option::Some(value);
        self
    }

    /// Sets `birth_date`.
    #[must_use]
    pub fn with_birth_date(mut self, value: crate::components::BirthDate) -> Self {
        self.birth_date = ::core::option::Option::Some(value);
        self
    }

    /// Sets `government_id`.
    #[must_use]
    pub fn with_government_id(mut self, value: crate::components::GovernmentID) -> Self {
        self.government_id = ::core::option::Option::Some(value);
        self
    }

    /// Sets `responsibilities`.
    #[must_use]
    pub fn with_responsibilities(
        mut self,
        value: crate::components::RepresentativeResponsibilities,
    ) -> Self {
        self.responsibilities = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for CreateRepresentative {
    fn blank() -> Self {
        Self {
            name: crate::support::wire::blank(),
            phone: ::core::option::Option::None,
            email: ::core::option::Option::None,
            address: ::core::option::Option::None,
            birth_date: ::core::option::Option::None,
            government_id: ::core::option::Option::None,
            responsibilities: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CreateRepresentative {
    const NAME: &'static str = "CreateRepresentative";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("name"),
        crate::support::wire::Key::optional("phone"),
        crate::support::wire::Key::optional("email"),
        crate::support::wire::Key::optional("address"),
        crate::support::wire::Key::optional("birthDate"),
        crate::support::wire::Key::optional("governmentID"),
        crate::support::wire::Key::optional("responsibilities"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.name),
            1 => crate::support::wire::fill(map, &mut self.phone),
            2 => crate::support::wire::fill(map, &mut self.email),
            3 => crate::support::wire::fill(map, &mut self.address),
            4 => crate::support::wire::fill(map, &mut self.birth_date),
            5 => crate::support::wire::fill(map, &mut self.government_id),
            6 => crate::support::wire::fill(map, &mut self.responsibilities),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateRepresentative {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CreateRepresentative {
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        out.inside(&at.key("responsibilities"), &self.responsibilities);
    }
}
