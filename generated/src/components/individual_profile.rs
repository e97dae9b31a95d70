// Written by `cargo xtask codegen` from models/components/individualprofile.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A person who owns an account.
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
///   "birthDateProvided": true
/// }
/// ```
///
/// Source: [`models/components/individualprofile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/individualprofile.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndividualProfile {
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
}

impl IndividualProfile {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
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
}

impl wire::Blank for IndividualProfile {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            phone: None,
            email: None,
            address: None,
            birth_date_provided: None,
            government_id_provided: None,
        }
    }
}

impl wire::Record for IndividualProfile {
    const NAME: &'static str = "IndividualProfile";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
        wire::Key::optional("phone"),
        wire::Key::optional("email"),
        wire::Key::optional("address"),
        wire::Key::optional("birthDateProvided"),
        wire::Key::optional("governmentIDProvided"),
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
            4 => wire::fill(map, &mut self.birth_date_provided),
            5 => wire::fill(map, &mut self.government_id_provided),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("address", &self.address);
        out.optional("birthDateProvided", &self.birth_date_provided);
        out.optional("governmentIDProvided", &self.government_id_provided);
    }
}

impl<'de> ::serde::Deserialize<'de> for IndividualProfile {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for IndividualProfile {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for IndividualProfile {
    const RECEIVED: bool = true;
}
