// Written by `cargo xtask codegen` from models/components/termsofserviceerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Faults found in the acceptance of the terms.
///
/// Source: [`models/components/termsofserviceerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/termsofserviceerror.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TermsOfServiceError {
    /// Why the token was refused.
    pub token: Option<String>,
    /// Faults found in the manual acceptance.
    pub manual: Option<crate::components::Manual>,
}

impl TermsOfServiceError {
    /// An empty `TermsOfServiceError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
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
    pub fn with_manual(mut self, value: crate::components::Manual) -> Self {
        self.manual = Some(value);
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for TermsOfServiceError {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("TermsOfServiceError")
            .field("token", &self.token.as_ref().map(|_| crate::support::Redacted))
            .field("manual", &self.manual)
            .finish()
    }
}

impl wire::Blank for TermsOfServiceError {
    #[inline]
    fn blank() -> Self {
        Self { token: None, manual: None }
    }
}

impl wire::Record for TermsOfServiceError {
    const NAME: &'static str = "TermsOfServiceError";

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

impl<'de> ::serde::Deserialize<'de> for TermsOfServiceError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TermsOfServiceError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TermsOfServiceError {
    const RECEIVED: bool = true;
}
