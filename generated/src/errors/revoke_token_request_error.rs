// Written by `cargo xtask codegen` from models/errors/revoketokenrequesterror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why a token could not be revoked.
///
/// Source: [`models/errors/revoketokenrequesterror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/revoketokenrequesterror.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeTokenRequestError {
    /// Why the token was refused.
    pub token: Option<String>,
    /// Why `tokenTypeHint` was refused.
    pub token_type_hint: Option<String>,
}

impl RevokeTokenRequestError {
    /// An empty `RevokeTokenRequestError`.
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

    /// Sets `token_type_hint`.
    #[must_use]
    pub fn with_token_type_hint(mut self, value: impl Into<String>) -> Self {
        self.token_type_hint = Some(value.into());
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for RevokeTokenRequestError {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("RevokeTokenRequestError")
            .field("token", &self.token.as_ref().map(|_| crate::support::Redacted))
            .field("token_type_hint", &self.token_type_hint)
            .finish()
    }
}

impl wire::Blank for RevokeTokenRequestError {
    #[inline]
    fn blank() -> Self {
        Self {
            token: None,
            token_type_hint: None,
        }
    }
}

impl wire::Record for RevokeTokenRequestError {
    const NAME: &'static str = "RevokeTokenRequestError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("token").secret(),
        wire::Key::optional("tokenTypeHint"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.token),
            1 => wire::fill(map, &mut self.token_type_hint),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("token", &self.token);
        out.optional("tokenTypeHint", &self.token_type_hint);
    }
}

impl<'de> ::serde::Deserialize<'de> for RevokeTokenRequestError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RevokeTokenRequestError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for RevokeTokenRequestError {
    const RECEIVED: bool = true;
}
