// Written by `cargo xtask codegen` from models/components/patchprofile.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Changes to a profile.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "individual": {
///     "email": "mara.quill@tidewater-cycles.example"
///   },
///   "business": {
///     "legalBusinessName": "Tidewater Cycles LLC",
///     "doingBusinessAs": "Tidewater",
///     "businessType": "llc",
///     "email": "orders@tidewater-cycles.example",
///     "ownersProvided": true,
///     "industry": "sporting-goods"
///   }
/// }
/// ```
///
/// Source: [`models/components/patchprofile.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/patchprofile.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchProfile {
    /// Changes to the person.
    pub individual: Option<crate::components::PatchIndividual>,
    /// Changes to the company.
    pub business: Option<crate::components::PatchBusiness>,
}

impl PatchProfile {
    /// An empty `PatchProfile`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `individual`.
    #[must_use]
    #[inline]
    pub fn with_individual(mut self, value: crate::components::PatchIndividual) -> Self {
        self.individual = Some(value);
        self
    }

    /// Sets `business`.
    #[must_use]
    #[inline]
    pub fn with_business(mut self, value: crate::components::PatchBusiness) -> Self {
        self.business = Some(value);
        self
    }
}

impl wire::Blank for PatchProfile {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for PatchProfile {
    const NAME: &'static str = "PatchProfile";

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

impl<'de> ::serde::Deserialize<'de> for PatchProfile {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PatchProfile {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PatchProfile {}
