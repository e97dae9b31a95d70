// Written by `cargo xtask codegen` from models/components/profile.md. Do not edit.

/// Who owns an account. Exactly one part is present, and it follows the account type.
///
/// Source: `models/components/profile.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// The person who owns the account.
    pub individual: ::core::option::Option<crate::components::IndividualProfile>,
    /// The company that owns the account.
    pub business: ::core::option::Option<crate::components::BusinessProfile>,
    /// A payer without an account of their own.
    pub guest: ::core::option::Option<crate::components::GuestProfile>,
}

impl Profile {
    /// An empty `Profile`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new() -> Self {
        crate::support::wire::blank()
    }

    /// Sets `individual`.
    #[must_use]
    pub fn with_individual(
        mut self,
        value: crate::components::IndividualProfile,
    ) -> Self {
        self.individual = ::core::option::Option::Some(value);
        self
    }

    /// Sets `business`.
    #[must_use]
    pub fn with_business(mut self, value: crate::components::BusinessProfile) -> Self {
        self.business = ::core::option::Option::Some(value);
        self
    }

    /// Sets `guest`.
    #[must_use]
    pub fn with_guest(mut self, value: crate::components::GuestProfile) -> Self {
        self.guest = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for Profile {
    fn blank() -> Self {
        Self {
            individual: ::core::option::Option::None,
            business: ::core::option::Option::None,
            guest: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for Profile {
    const NAME: &'static str = "Profile";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::optional("individual"),
        crate::support::wire::Key::optional("business"),
        crate::support::wire::Key::optional("guest"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.individual),
            1 => crate::support::wire::fill(map, &mut self.business),
            2 => crate::support::wire::fill(map, &mut self.guest),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.optional("individual", &self.individual);
        out.optional("business", &self.business);
        out.optional("guest", &self.guest);
    }
}

impl<'de> ::serde::Deserialize<'de> for Profile {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for Profile {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for Profile {
    const RECEIVED: bool = true;
    fn check(
        &self,
        at: &crate::support::validate::At<'_>,
        out: &mut crate::support::validate::Collector<'_>,
    ) {
        out.inside(&at.key("business"), &self.business);
    }
}
