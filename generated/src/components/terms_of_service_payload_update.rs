// Written by `cargo xtask codegen` from models/components/termsofservicepayloadupdate.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Proof, added later, that the user agreed to the terms.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "token": "…"
/// }
/// ```
///
/// Source: [`models/components/termsofservicepayloadupdate.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/termsofservicepayloadupdate.md)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermsOfServicePayloadUpdate {
    /// The value handed out by the terms-of-service token endpoint.
    pub token: Option<String>,
    /// The facts of the agreement, each of which must come from the user who agreed.
    pub manual: Option<crate::components::ManualTermsOfServiceUpdate>,
}

impl TermsOfServicePayloadUpdate {
    /// An empty `TermsOfServicePayloadUpdate`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `token`.
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }

    /// Sets `manual`.
    #[must_use]
    #[inline]
    pub fn with_manual(
        mut self,
        value: crate::components::ManualTermsOfServiceUpdate,
    ) -> Self {
        self.manual = Some(value);
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for TermsOfServicePayloadUpdate {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("TermsOfServicePayloadUpdate")
            .field("token", &self.token.as_ref().map(|_| crate::support::Redacted))
            .field("manual", &self.manual)
            .finish()
    }
}

impl wire::Blank for TermsOfServicePayloadUpdate {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for TermsOfServicePayloadUpdate {
    const NAME: &'static str = "TermsOfServicePayloadUpdate";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("token").secret(),
        wire::Key::optional("manual"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.token),
            1 => wire::fill(map, &mut self.manual),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("token", &self.token);
        out.optional("manual", &self.manual);
    }
}

impl<'de> ::serde::Deserialize<'de> for TermsOfServicePayloadUpdate {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TermsOfServicePayloadUpdate {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TermsOfServicePayloadUpdate {}
