// Written by `cargo xtask codegen` from models/components/governmentiderror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in a national identifier.
///
/// Source: [`models/components/governmentiderror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/governmentiderror.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GovernmentIDError {
    /// Faults found in the social security number.
    pub ssn: Option<crate::components::GovernmentIDErrorSsn>,
    /// Faults found in the taxpayer identification number.
    pub itin: Option<crate::components::GovernmentIDErrorItin>,
}

impl GovernmentIDError {
    /// An empty `GovernmentIDError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `ssn`.
    #[must_use]
    #[inline]
    pub fn with_ssn(mut self, value: crate::components::GovernmentIDErrorSsn) -> Self {
        self.ssn = Some(value);
        self
    }

    /// Sets `itin`.
    #[must_use]
    #[inline]
    pub fn with_itin(mut self, value: crate::components::GovernmentIDErrorItin) -> Self {
        self.itin = Some(value);
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for GovernmentIDError {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("GovernmentIDError")
            .field("ssn", &self.ssn.as_ref().map(|_| crate::support::Redacted))
            .field("itin", &self.itin)
            .finish()
    }
}

impl wire::Blank for GovernmentIDError {
    #[inline]
    fn blank() -> Self {
        Self { ssn: None, itin: None }
    }
}

impl wire::Record for GovernmentIDError {
    const NAME: &'static str = "GovernmentIDError";

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

impl<'de> ::serde::Deserialize<'de> for GovernmentIDError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for GovernmentIDError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for GovernmentIDError {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("ssn"), &self.ssn);
        out.inside(&at.key("itin"), &self.itin);
    }
}
