// Written by `cargo xtask codegen` from models/components/patchaccountcustomersupport.md. Do not edit.

/// Contact data that may be printed on card statements so that buyers know whom to call. Only
/// business accounts may have it.
///
/// Source: `models/components/patchaccountcustomersupport.md`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchAccountCustomerSupport {
    /// A telephone number for reaching the party.
    pub phone: ::core::option::Option<crate::components::PhoneNumber>,
    /// An email address for reaching the party.
    ///
    /// Example: `help@tidewater-cycles.example`
    pub email: ::core::option::Option<::std::string::String>,
    /// The postal address of the party.
    pub address: ::core::option::Option<crate::components::AddressUpdate>,
    /// The public web address of the business.
    pub website: ::core::option::Option<::std::string::String>,
}

impl PatchAccountCustomerSupport {
    /// An empty `PatchAccountCustomerSupport`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

impl crate::support::wire::Blank for PatchAccountCustomerSupport {
    fn blank() -> Self {
        Self::default()
    }
}

impl crate::support::wire::Record for PatchAccountCustomerSupport {
    const NAME: &'static str = "PatchAccountCustomerSupport";
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

impl<'de> ::serde::Deserialize<'de> for PatchAccountCustomerSupport {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchAccountCustomerSupport {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for PatchAccountCustomerSupport {}
