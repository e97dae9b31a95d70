// Written by `cargo xtask codegen` from models/components/updaterepresentative.md. Do not edit.

/// Changes to a representative. What is left out stays as it is, and `null` takes a value away.
///
/// Source: `models/components/updaterepresentative.md`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRepresentative {
    /// New parts of the name.
    pub name: ::core::option::Option<crate::components::IndividualNameUpdate>,
    /// A telephone number for reaching the party.
    pub phone: ::core::option::Option<crate::components::Phone>,
    /// An email address for reaching the party.
    ///
    /// Example: `mara.quill@tidewater-cycles.example`
    pub email: ::core::option::Option<::std::string::String>,
    /// The postal address of the party.
    pub address: ::core::option::Option<crate::components::UpdateRepresentativeAddress>,
    /// New date of birth, or `null` to take the present one away.
    pub birth_date: crate::support::Patch<
        crate::components::UpdateRepresentativeBirthDate,
    >,
    /// A national identifier of the person.
    pub government_id: ::core::option::Option<
        crate::components::UpdateRepresentativeGovernmentID,
    >,
    /// What the person does for the business, and how much of it they own.
    pub responsibilities: ::core::option::Option<crate::components::Responsibilities>,
}

impl UpdateRepresentative {
    /// An empty `UpdateRepresentative`.
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
    pub fn with_phone(mut self, value: crate::components::Phone) -> Self {
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
    pub fn with_address(
        mut self,
        value: crate::components::UpdateRepresentativeAddress,
    ) -> Self {
        self.address = ::core::option::Option::Some(value);
        self
    }

    /// Sets `birth_date`.
    #[must_use]
    pub fn with_birth_date(
        mut self,
        value: crate::components::UpdateRepresentativeBirthDate,
    ) -> Self {
        self.birth_date = crate::support::Patch::Value(value);
        self
    }

    /// Sets `birth_date` to `null`.
    #[must_use]
    pub fn with_birth_date_null(mut self) -> Self {
        self.birth_date = crate::support::Patch::Null;
        self
    }

    /// Sets `government_id`.
    #[must_use]
    pub fn with_government_id(
        mut self,
        value: crate::components::UpdateRepresentativeGovernmentID,
    ) -> Self {
        self.government_id = ::core::option::Option::Some(value);
        self
    }

    /// Sets `responsibilities`.
    #[must_use]
    pub fn with_responsibilities(
        mut self,
        value: crate::components::Responsibilities,
    ) -> Self {
        self.responsibilities = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for UpdateRepresentative {
    fn blank() -> Self {
        Self::default()
    }
}

impl crate::support::wire::Record for UpdateRepresentative {
    const NAME: &'static str = "UpdateRepresentative";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("name"),
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateRepresentative {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for UpdateRepresentative {
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        out.inside(&at.key("responsibilities"), &self.responsibilities);
    }
}
