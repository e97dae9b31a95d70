// Written by `cargo xtask codegen` from models/components/patchindividual.md. Do not edit.

/// Changes to a person.
///
/// Source: `models/components/patchindividual.md`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchIndividual {
    /// New parts of the name.
    pub name: ::core::option::Option<crate::components::IndividualNameUpdate>,
    /// A telephone number for reaching the party.
    pub phone: ::core::option::Option<crate::components::PhoneNumber>,
    /// An email address for reaching the party.
    ///
    /// Example: `mara.quill@tidewater-cycles.example`
    pub email: ::core::option::Option<::std::string::String>,
    /// The postal address of the party.
    pub address: ::core::option::Option<crate::components::AddressUpdate>,
    /// Date of birth.
    pub birth_date: ::core::option::Option<crate::components::BirthDateUpdate>,
    /// A national identifier of the person.
    pub government_id: ::core::option::Option<crate::components::GovernmentID>,
}

impl PatchIndividual {
    /// An empty `PatchIndividual`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: crate::components::IndividualNameUpdate) -> Self {
        self.name = ::core::option::Option::Some(value);
        self
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
    pub fn with_address(mut self, value: crate::components::AddressUpdate) -> Self {
        self.address = ::core::option::Option::Some(value);
        self
    }

    /// Sets `birth_date`.
    #[must_use]
    pub fn with_birth_date(mut self, value: crate::components::BirthDateUpdate) -> Self {
        self.birth_date = ::core::option::Option::Some(value);
        self
    }

    /// Sets `government_id`.
    #[must_use]
    pub fn with_government_id(mut self, value: crate::components::GovernmentID) -> Self {
        self.government_id = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for PatchIndividual {
    fn blank() -> Self {
        Self::default()
    }
}

impl crate::support::wire::Record for PatchIndividual {
    const NAME: &'static str = "PatchIndividual";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("name"),
        crate::support::wire::Key::optional("phone"),
        crate::support::wire::Key::optional("email"),
        crate::support::wire::Key::optional("address"),
        crate::support::wire::Key::optional("birthDate"),
        crate::support::wire::Key::optional("governmentID"),
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
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("address", &self.address);
        out.optional("birthDate", &self.birth_date);
        out.optional("governmentID", &self.government_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for PatchIndividual {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchIndividual {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for PatchIndividual {}
