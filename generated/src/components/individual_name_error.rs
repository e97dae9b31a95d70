// Written by `cargo xtask codegen` from models/components/individualnameerror.md. Do not edit.

/// Faults found in a name.
///
/// Source: `models/components/individualnameerror.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndividualNameError {
    /// Why `firstName` was refused.
    pub first_name: ::core::option::Option<::std::string::String>,
    /// Why `middleName` was refused.
    pub middle_name: ::core::option::Option<::std::string::String>,
    /// Why `lastName` was refused.
    pub last_name: ::core::option::Option<::std::string::String>,
    /// Why `suffix` was refused.
    pub suffix: ::core::option::Option<::std::string::String>,
}

impl IndividualNameError {
    /// An empty `IndividualNameError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn with_first_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.first_name = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `middle_name`.
    #[must_use]
    pub fn with_middle_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.middle_name = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn with_last_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.last_name = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `suffix`.
    #[must_use]
    pub fn with_suffix(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.suffix = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for IndividualNameError {
    fn blank() -> Self {
        Self {
            first_name: ::core::option::Option::None,
            middle_name: ::core::option::Option::None,
            last_name: ::core::option::Option::None,
            suffix: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for IndividualNameError {
    const NAME: &'static str = "IndividualNameError";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("firstName"),
        crate::support::wire::Key::optional("middleName"),
        crate::support::wire::Key::optional("lastName"),
        crate::support::wire::Key::optional("suffix"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.first_name),
            1 => crate::support::wire::fill(map, &mut self.middle_name),
            2 => crate::support::wire::fill(map, &mut self.last_name),
            3 => crate::support::wire::fill(map, &mut self.suffix),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("firstName", &self.first_name);
        out.optional("middleName", &self.middle_name);
        out.optional("lastName", &self.last_name);
        out.optional("suffix", &self.suffix);
    }
}

impl<'de> ::serde::Deserialize<'de> for IndividualNameError {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for IndividualNameError {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for IndividualNameError {
    const RECEIVED: bool = true;
}
