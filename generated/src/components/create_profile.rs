// Written by `cargo xtask codegen` from models/components/createprofile.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Who owns the new account. Fill in the part that fits the account type.
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
///     "description": "Bicycle sales and workshop",
///     "industry": "sporting-goods",
///     "primaryRegulator": "state-cu-regulator"
///   }
/// }
/// ```
///
/// Source: [`models/components/createprofile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createprofile.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProfile {
    /// The person, for an individual account.
    pub individual: Option<crate::components::CreateIndividualProfile>,
    /// The company, for a business account.
    pub business: Option<crate::components::CreateBusinessProfile>,
}

impl CreateProfile {
    /// An empty `CreateProfile`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `individual`.
    #[must_use]
    #[inline]
    pub fn with_individual(
        mut self,
        value: crate::components::CreateIndividualProfile,
    ) -> Self {
        self.individual = Some(value);
        self
    }

    /// Sets `business`.
    #[must_use]
    #[inline]
    pub fn with_business(
        mut self,
        value: crate::components::CreateBusinessProfile,
    ) -> Self {
        self.business = Some(value);
        self
    }
}

impl wire::Blank for CreateProfile {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for CreateProfile {
    const NAME: &'static str = "CreateProfile";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("individual"),
        wire::Key::optional("business"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.individual),
            1 => wire::fill(map, &mut self.business),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("individual", &self.individual);
        out.optional("business", &self.business);
    }
}

impl<'de> ::serde::Deserialize<'de> for CreateProfile {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateProfile {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateProfile {}
