// Written by `cargo xtask codegen` from models/components/termsofservicepayload.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Proof that the user agreed to the terms: a token from Moov, or the facts recorded by your own
/// site.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "token": "…"
/// }
/// ```
///
/// Source: [`models/components/termsofservicepayload.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/termsofservicepayload.md)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermsOfServicePayload {
    /// The value handed out by the terms-of-service token endpoint.
    pub token: Option<String>,
    /// The facts of the agreement, each of which must come from the user who agreed.
    pub manual: Option<crate::components::ManualTermsOfService>,
}

impl TermsOfServicePayload {
    /// An empty `TermsOfServicePayload`.
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
        value: crate::components::ManualTermsOfService,
    ) -> Self {
        self.manual = Some(value);
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for TermsOfServicePayload {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("TermsOfServicePayload")
            .field("token", &self.token.as_ref().map(|_| crate::support::Redacted))
            .field("manual", &self.manual)
            .finish()
    }
}

impl wire::Blank for TermsOfServicePayload {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for TermsOfServicePayload {
    const NAME: &'static str = "TermsOfServicePayload";

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

impl<'de> ::serde::Deserialize<'de> for TermsOfServicePayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TermsOfServicePayload {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TermsOfServicePayload {}
