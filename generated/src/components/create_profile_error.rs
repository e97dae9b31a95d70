// Written by `cargo xtask codegen` from models/components/createprofileerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in a profile.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "individual": {
///     "email": "is not accepted"
///   },
///   "business": {
///     "doingBusinessAs": "is not accepted",
///     "industry": "is not accepted"
///   }
/// }
/// ```
///
/// Source: [`models/components/createprofileerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/createprofileerror.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateProfileError {
    /// Faults found in the personal profile.
    pub individual: Option<crate::components::CreateIndividualError>,
    /// Faults found in the business profile.
    pub business: Option<crate::components::CreateBusinessError>,
}

impl CreateProfileError {
    /// An empty `CreateProfileError`.
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
        value: crate::components::CreateIndividualError,
    ) -> Self {
        self.individual = Some(value);
        self
    }

    /// Sets `business`.
    #[must_use]
    #[inline]
    pub fn with_business(
        mut self,
        value: crate::components::CreateBusinessError,
    ) -> Self {
        self.business = Some(value);
        self
    }
}

impl wire::Blank for CreateProfileError {
    #[inline]
    fn blank() -> Self {
        Self {
            individual: None,
            business: None,
        }
    }
}

impl wire::Record for CreateProfileError {
    const NAME: &'static str = "CreateProfileError";

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

impl<'de> ::serde::Deserialize<'de> for CreateProfileError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for CreateProfileError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for CreateProfileError {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("individual"), &self.individual);
    }
}
