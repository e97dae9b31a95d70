// Written by `cargo xtask codegen` from models/components/addresserror.md. Do not edit.

/// Faults found in a postal address.
///
/// Source: `models/components/addresserror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressError {
    /// Why `addressLine1` was refused.
    pub address_line1: ::core::option::Option<::std::string::String>,
    /// Why `addressLine2` was refused.
    pub address_line2: ::core::option::Option<::std::string::String>,
    /// Why `city` was refused.
    pub city: ::core::option::Option<::std::string::String>,
    /// Why `stateOrProvince` was refused.
    pub state_or_province: ::core::option::Option<::std::string::String>,
    /// Why `postalCode` was refused.
    pub postal_code: ::core::option::Option<::std::string::String>,
    /// Why `country` was refused.
    pub country: ::core::option::Option<::std::string::String>,
}

impl AddressError {
    /// An empty `AddressError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `address_line1`.
    #[must_use]
    pub fn with_address_line1(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.address_line1 = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `address_line2`.
    #[must_use]
    pub fn with_address_line2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.address_line2 = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn with_city(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.city = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `state_or_province`.
    #[must_use]
    pub fn with_state_or_province(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state_or_province = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `postal_code`.
    #[must_use]
    pub fn with_postal_code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.postal_code = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn with_country(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.country = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for AddressError {
    fn blank() -> Self {
        Self {
            address_line1: ::core::option::Option::None,
            address_line2: ::core::option::Option::None,
            city: ::core::option::Option::None,
            state_or_province: ::core::option::Option::None,
            postal_code: ::core::option::Option::None,
            country: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for AddressError {
    const NAME: &'static str = "AddressError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("addressLine1"),
        crate::support::wire::Key::optional("addressLine2"),
        crate::support::wire::Key::optional("city"),
        crate::support::wire::Key::optional("stateOrProvince"),
        crate::support::wire::Key::optional("postalCode"),
        crate::support::wire::Key::optional("country"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.address_line1),
            1 => crate::support::wire::fill(map, &mut self.address_line2),
            2 => crate::support::wire::fill(map, &mut self.city),
            3 => crate::support::wire::fill(map, &mut self.state_or_province),
            4 => crate::support::wire::fill(map, &mut self.postal_code),
            5 => crate::support::wire::fill(map, &mut self.country),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("addressLine1", &self.address_line1);
        out.optional("addressLine2", &self.address_line2);
        out.optional("city", &self.city);
        out.optional("stateOrProvince", &self.state_or_province);
        out.optional("postalCode", &self.postal_code);
        out.optional("country", &self.country);
    }
}

impl<'de> ::serde::Deserialize<'de> for AddressError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for AddressError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for AddressError {
    const RECEIVED: bool = true;
}
