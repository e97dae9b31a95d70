// Written by `cargo xtask codegen` from models/components/representative.md. Do not edit.

/// A person who acts for a business.
///
/// Source: `models/components/representative.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Representative {
    /// Identifies the representative.
    pub representative_id: ::std::string::String,
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
    /// Whether a date of birth is on file. The date itself is never returned.
    pub birth_date_provided: ::core::option::Option<bool>,
    /// Whether a national identifier is on file. The number itself is never returned.
    pub government_id_provided: ::core::option::Option<bool>,
    /// What the person does for the business, and how much of it they own.
    pub responsibilities: ::core::option::Option<
        crate::components::RepresentativeResponsibilities,
    >,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
    /// When the record was switched off, if it was.
    pub disabled_on: ::core::option::Option<crate::support::Timestamp>,
}

impl Representative {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        representative_id: impl ::core::convert::Into<::std::string::String>,
        name: crate::components::IndividualName,
        created_on: impl ::core::convert::Into<crate::support::Timestamp>,
        updated_on: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            representative_id: representative_id.into(),
            name,
            created_on: created_on.into(),
            updated_on: updated_on.into(),
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

    /// Sets `birth_date_provided`.
    #[must_use]
    pub fn with_birth_date_provided(mut self, value: bool) -> Self {
        self.birth_date_provided = ::core::option::Option::Some(value);
        self
    }

    /// Sets `government_id_provided`.
    #[must_use]
    pub fn with_government_id_provided(mut self, value: bool) -> Self {
        self.government_id_provided = ::core::option::Option::Some(value);
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

    /// Sets `disabled_on`.
    #[must_use]
    pub fn with_disabled_on(
        mut self,
        value: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        self.disabled_on = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for Representative {
    fn blank() -> Self {
        Self {
            representative_id: crate::support::wire::blank(),
            name: crate::support::wire::blank(),
            phone: ::core::option::Option::None,
            email: ::core::option::Option::None,
            address: ::core::option::Option::None,
            birth_date_provided: ::core::option::Option::None,
            government_id_provided: ::core::option::Option::None,
            responsibilities: ::core::option::Option::None,
            created_on: crate::support::wire::blank(),
            updated_on: crate::support::wire::blank(),
            disabled_on: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for Representative {
    const NAME: &'static str = "Representative";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("representativeID"),
        crate::support::wire::Key::required("name"),
        crate::support::wire::Key::optional("phone"),
        crate::support::wire::Key::optional("email"),
        crate::support::wire::Key::optional("address"),
        crate::support::wire::Key::optional("birthDateProvided"),
        crate::support::wire::Key::optional("governmentIDProvided"),
        crate::support::wire::Key::optional("responsibilities"),
        crate::support::wire::Key::required("createdOn"),
        crate::support::wire::Key::required("updatedOn"),
        crate::support::wire::Key::optional("disabledOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.representative_id),
            1 => crate::support::wire::fill(map, &mut self.name),
            2 => crate::support::wire::fill(map, &mut self.phone),
            3 => crate::support::wire::fill(map, &mut self.email),
            4 => crate::support::wire::fill(map, &mut self.address),
            5 => crate::support::wire::fill(map, &mut self.birth_date_provided),
            6 => crate::support::wire::fill(map, &mut self.government_id_provided),
            7 => crate::support::wire::fill(map, &mut self.responsibilities),
            8 => crate::support::wire::fill(map, &mut self.created_on),
            9 => crate::support::wire::fill(map, &mut self.updated_on),
            10 => crate::support::wire::fill(map, &mut self.disabled_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("representativeID", &self.representative_id);
        out.required("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("address", &self.address);
        out.optional("birthDateProvided", &self.birth_date_provided);
        out.optional("governmentIDProvided", &self.government_id_provided);
        out.optional("responsibilities", &self.responsibilities);
        out.required("createdOn", &self.created_on);
        out.required("updatedOn", &self.updated_on);
        out.optional("disabledOn", &self.disabled_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for Representative {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for Representative {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for Representative {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        out.inside(&at.key("responsibilities"), &self.responsibilities);
    }
}
