// Written by `cargo xtask codegen` from models/components/guestprofile.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A payer without an account of their own.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "name": "Guest 4b7d19c0",
///   "email": "mara.quill@tidewater-cycles.example"
/// }
/// ```
///
/// Source: [`models/components/guestprofile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/guestprofile.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestProfile {
    /// What to call the guest; `Guest` and the start of the account ID, unless a name was given.
    ///
    /// Example: `Guest 4b7d19c0`
    pub name: String,
    /// A telephone number for reaching the party.
    pub phone: Option<crate::components::PhoneNumber>,
    /// An email address for reaching the party.
    ///
    /// Example: `mara.quill@tidewater-cycles.example`
    pub email: Option<String>,
}

impl GuestProfile {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
}

impl wire::Blank for GuestProfile {
    #[inline]
    fn blank() -> Self {
        Self {
            name: wire::blank(),
            phone: None,
            email: None,
        }
    }
}

impl wire::Record for GuestProfile {
    const NAME: &'static str = "GuestProfile";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("name"),
        wire::Key::optional("phone"),
        wire::Key::optional("email"),
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
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
    }
}

impl<'de> ::serde::Deserialize<'de> for GuestProfile {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GuestProfile {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GuestProfile {
    const RECEIVED: bool = true;
}
