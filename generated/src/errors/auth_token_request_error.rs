// Written by `cargo xtask codegen` from models/errors/authtokenrequesterror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why no access token was issued.
///
/// Source: [`models/errors/authtokenrequesterror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/errors/authtokenrequesterror.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthTokenRequestError {
    /// Why the list of permissions was refused.
    pub scope: Option<String>,
    /// Why the refresh token was refused.
    pub refresh_token: Option<String>,
}

impl AuthTokenRequestError {
    /// An empty `AuthTokenRequestError`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `scope`.
    #[must_use]
    pub fn with_scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Sets `refresh_token`.
    #[must_use]
    pub fn with_refresh_token(mut self, value: impl Into<String>) -> Self {
        self.refresh_token = Some(value.into());
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for AuthTokenRequestError {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("AuthTokenRequestError")
            .field("scope", &self.scope)
            .field(
                "refresh_token",
                &self.refresh_token.as_ref().map(|_| crate::support::Redacted),
            )
            .finish()
    }
}

impl wire::Blank for AuthTokenRequestError {
    #[inline]
    fn blank() -> Self {
        Self {
            scope: None,
            refresh_token: None,
        }
    }
}

impl wire::Record for AuthTokenRequestError {
    const NAME: &'static str = "AuthTokenRequestError";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("scope"),
        wire::Key::optional("refresh_token").or(&["refreshToken"]).secret(),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.scope),
            1 => wire::fill(map, &mut self.refresh_token),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("scope", &self.scope);
        out.optional("refresh_token", &self.refresh_token);
    }
}

impl<'de> ::serde::Deserialize<'de> for AuthTokenRequestError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AuthTokenRequestError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AuthTokenRequestError {
    const RECEIVED: bool = true;
}
