// Written by `cargo xtask codegen` from models/components/profile.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Who owns an account. Exactly one part is present, and it follows the account type.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "business": {
///     "legalBusinessName": "Tidewater Cycles LLC",
///     "doingBusinessAs": "Tidewater",
///     "businessType": "llc",
///     "email": "orders@tidewater-cycles.example",
///     "website": "https://tidewater-cycles.example",
///     "description": "Bicycle sales and workshop",
///     "ownersProvided": false,
///     "industry": "sporting-goods",
///     "primaryRegulator": "OCC"
///   }
/// }
/// ```
///
/// Source: [`models/components/profile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/profile.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// The person who owns the account.
    pub individual: Option<crate::components::IndividualProfile>,
    /// The company that owns the account.
    pub business: Option<crate::components::BusinessProfile>,
    /// A payer without an account of their own.
    pub guest: Option<crate::components::GuestProfile>,
}

impl Profile {
    /// An empty `Profile`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `individual`.
    #[must_use]
    #[inline]
    pub fn with_individual(
        mut self,
        value: crate::components::IndividualProfile,
    ) -> Self {
        self.individual = Some(value);
        self
    }

    /// Sets `business`.
    #[must_use]
    #[inline]
    pub fn with_business(mut self, value: crate::components::BusinessProfile) -> Self {
        self.business = Some(value);
        self
    }

    /// Sets `guest`.
    #[must_use]
    #[inline]
    pub fn with_guest(mut self, value: crate::components::GuestProfile) -> Self {
        self.guest = Some(value);
        self
    }
}

impl wire::Blank for Profile {
    #[inline]
    fn blank() -> Self {
        Self {
            individual: None,
            business: None,
            guest: None,
        }
    }
}

impl wire::Record for Profile {
    const NAME: &'static str = "Profile";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("individual"),
        wire::Key::optional("business"),
        wire::Key::optional("guest"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.individual),
            1 => wire::fill(map, &mut self.business),
            2 => wire::fill(map, &mut self.guest),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("individual", &self.individual);
        out.optional("business", &self.business);
        out.optional("guest", &self.guest);
    }
}

impl<'de> ::serde::Deserialize<'de> for Profile {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Profile {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Profile {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("business"), &self.business);
    }
}
