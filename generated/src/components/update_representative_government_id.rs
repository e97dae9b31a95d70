// Written by `cargo xtask codegen` from models/components/updaterepresentativegovernmentid.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A national identifier to store in place of the old one.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "ssn": "…"
/// }
/// ```
///
/// Source: [`models/components/updaterepresentativegovernmentid.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/updaterepresentativegovernmentid.md)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRepresentativeGovernmentID {
    /// A United States social security number.
    pub ssn: Option<crate::components::UpdateRepresentativeSsn>,
    /// A United States individual taxpayer identification number.
    pub itin: Option<crate::components::UpdateRepresentativeItin>,
}

impl UpdateRepresentativeGovernmentID {
    /// An empty `UpdateRepresentativeGovernmentID`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ssn`.
    #[must_use]
    #[inline]
    pub fn with_ssn(
        mut self,
        value: crate::components::UpdateRepresentativeSsn,
    ) -> Self {
        self.ssn = Some(value);
        self
    }

    /// Sets `itin`.
    #[must_use]
    #[inline]
    pub fn with_itin(
        mut self,
        value: crate::components::UpdateRepresentativeItin,
    ) -> Self {
        self.itin = Some(value);
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for UpdateRepresentativeGovernmentID {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("UpdateRepresentativeGovernmentID")
            .field("ssn", &self.ssn.as_ref().map(|_| crate::support::Redacted))
            .field("itin", &self.itin)
            .finish()
    }
}

impl wire::Blank for UpdateRepresentativeGovernmentID {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for UpdateRepresentativeGovernmentID {
    const NAME: &'static str = "UpdateRepresentativeGovernmentID";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("ssn").secret(),
        wire::Key::optional("itin"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.ssn),
            1 => wire::fill(map, &mut self.itin),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("ssn", &self.ssn);
        out.optional("itin", &self.itin);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateRepresentativeGovernmentID {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateRepresentativeGovernmentID {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateRepresentativeGovernmentID {}
