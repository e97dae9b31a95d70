// Written by `cargo xtask codegen` from models/components/guestprofile.md. Do not edit.

/// A payer without an account of their own.
///
/// Source: `models/components/guestprofile.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestProfile {
    /// What to call the guest; `Guest` and the start of the account ID, unless a name was given.
    ///
    /// Example: `Guest 4b7d19c0`
    pub name: ::std::string::String,
    /// A telephone number for reaching the party.
    pub phone: ::core::option::Option<crate::components::PhoneNumber>,
    /// An email address for reaching the party.
    ///
    /// Example: `mara.quill@tidewater-cycles.example`
    pub email: ::core::option::Option<::std::string::String>,
}

impl GuestProfile {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(name: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
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
}

impl crate::support::wire::Blank for GuestProfile {
    fn blank() -> Self {
        Self {
            name: crate::support::wire::blank(),
            phone: ::core::option::Option::None,
            email: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for GuestProfile {
    const NAME: &'static str = "GuestProfile";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("name"),
        crate::support::wire::Key::optional("phone"),
        crate::support::wire::Key::optional("email"),
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
    }
}

impl<'de> ::serde::Deserialize<'de> for GuestProfile {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for GuestProfile {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for GuestProfile {
    const RECEIVED: bool = true;
}
