// Written by `cargo xtask codegen` from models/components/representative.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A person who acts for a business.
///
/// Source: [`models/components/representative.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/representative.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Representative {
    /// Identifies the representative.
    pub representative_id: String,
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
    /// Whether a date of birth is on file. The date itself is never returned.
    pub birth_date_provided: Option<bool>,
    /// Whether a national identifier is on file. The number itself is never returned.
    pub government_id_provided: Option<bool>,
    /// What the person does for the business, and how much of it they own.
    pub responsibilities: Option<crate::components::RepresentativeResponsibilities>,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the record last changed.
    pub updated_on: crate::support::Timestamp,
    /// When the record was switched off, if it was.
    pub disabled_on: Option<crate::support::Timestamp>,
}

impl Representative {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        representative_id: impl Into<String>,
        name: crate::components::IndividualName,
        created_on: impl Into<crate::support::Timestamp>,
        updated_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            representative_id: representative_id.into(),
            name,
            created_on: created_on.into(),
            updated_on: updated_on.into(),
            ..wire::blank()
        }
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

    /// Sets `birth_date_provided`.
    #[must_use]
    #[inline]
    pub fn with_birth_date_provided(mut self, value: bool) -> Self {
        self.birth_date_provided = Some(value);
        self
    }

    /// Sets `government_id_provided`.
    #[must_use]
    #[inline]
    pub fn with_government_id_provided(mut self, value: bool) -> Self {
        self.government_id_provided = Some(value);
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

    /// Sets `disabled_on`.
    #[must_use]
    pub fn with_disabled_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.disabled_on = Some(value.into());
        self
    }
}

impl wire::Blank for Representative {
    #[inline]
    fn blank() -> Self {
        Self {
            representative_id: wire::blank(),
            name: wire::blank(),
            phone: None,
            email: None,
            address: None,
            birth_date_provided: None,
            government_id_provided: None,
            responsibilities: None,
            created_on: wire::blank(),
            updated_on: wire::blank(),
            disabled_on: None,
        }
    }
}

impl wire::Record for Representative {
    const NAME: &'static str = "Representative";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("representativeID"),
        wire::Key::required("name"),
        wire::Key::optional("phone"),
        wire::Key::optional("email"),
        wire::Key::optional("address"),
        wire::Key::optional("birthDateProvided"),
        wire::Key::optional("governmentIDProvided"),
        wire::Key::optional("responsibilities"),
        wire::Key::required("createdOn"),
        wire::Key::required("updatedOn"),
        wire::Key::optional("disabledOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.representative_id),
            1 => wire::fill(map, &mut self.name),
            2 => wire::fill(map, &mut self.phone),
            3 => wire::fill(map, &mut self.email),
            4 => wire::fill(map, &mut self.address),
            5 => wire::fill(map, &mut self.birth_date_provided),
            6 => wire::fill(map, &mut self.government_id_provided),
            7 => wire::fill(map, &mut self.responsibilities),
            8 => wire::fill(map, &mut self.created_on),
            9 => wire::fill(map, &mut self.updated_on),
            10 => wire::fill(map, &mut self.disabled_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Representative {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Representative {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("responsibilities"), &self.responsibilities);
    }
}
