// Written by `cargo xtask codegen` from models/components/phonenumbererror.md. Do not edit.

/// Faults found in a telephone number.
///
/// Source: `models/components/phonenumbererror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberError {
    /// Why `number` was refused.
    pub number: ::core::option::Option<::std::string::String>,
    /// Why `countryCode` was refused.
    pub country_code: ::core::option::Option<::std::string::String>,
}

impl PhoneNumberError {
    /// An empty `PhoneNumberError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `number`.
    #[must_use]
    pub fn with_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.number = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `country_code`.
    #[must_use]
    pub fn with_country_code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.country_code = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for PhoneNumberError {
    fn blank() -> Self {
        Self {
            number: ::core::option::Option::None,
            country_code: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for PhoneNumberError {
    const NAME: &'static str = "PhoneNumberError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("number"),
        crate::support::wire::Key::optional("countryCode"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.number),
            1 => crate::support::wire::fill(map, &mut self.country_code),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("number", &self.number);
        out.optional("countryCode", &self.country_code);
    }
}

impl<'de> ::serde::Deserialize<'de> for PhoneNumberError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for PhoneNumberError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for PhoneNumberError {
    const RECEIVED: bool = true;
}
