// Written by `cargo xtask codegen` from models/components/customersupporterror.md. Do not edit.

/// Faults found in a support contact.
///
/// Source: `models/components/customersupporterror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerSupportError {
    /// Faults found in the telephone number.
    pub phone: ::core::option::Option<crate::components::PhoneNumberError>,
    /// Why the email address was refused.
    pub email: ::core::option::Option<::std::string::String>,
    /// Faults found in the postal address.
    pub address: ::core::option::Option<crate::components::AddressError>,
    /// Why the web address was refused.
    pub website: ::core::option::Option<::std::string::String>,
}

impl CustomerSupportError {
    /// An empty `CustomerSupportError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: crate::components::PhoneNumberError) -> Self {
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
    pub fn with_address(mut self, value: crate::components::AddressError) -> Self {
        self.address = ::core::option::Option::Some(value);
        self
    }

    /// Sets `website`.
    #[must_use]
    pub fn with_website(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.website = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for CustomerSupportError {
    fn blank() -> Self {
        Self {
            phone: ::core::option::Option::None,
            email: ::core::option::Option::None,
            address: ::core::option::Option::None,
            website: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for CustomerSupportError {
    const NAME: &'static str = "CustomerSupportError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("phone"),
        crate::support::wire::Key::optional("email"),
        crate::support::wire::Key::optional("address"),
        crate::support::wire::Key::optional("website"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.phone),
            1 => crate::support::wire::fill(map, &mut self.email),
            2 => crate::support::wire::fill(map, &mut self.address),
            3 => crate::support::wire::fill(map, &mut self.website),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("address", &self.address);
        out.optional("website", &self.website);
    }
}

impl<'de> ::serde::Deserialize<'de> for CustomerSupportError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for CustomerSupportError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for CustomerSupportError {
    const RECEIVED: bool = true;
}
