// Written by `cargo xtask codegen` from models/components/revoketokenrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Tells the authorization server to forget a token.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "token": "…",
///   "token_type_hint": "access_token",
///   "client_id": "q8ZtR1nVw0LhK5yb",
///   "client_secret": "…"
/// }
/// ```
///
/// Source: [`models/components/revoketokenrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/revoketokenrequest.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeTokenRequest {
    /// The token to forget, of either kind.
    pub token: String,
    /// Which kind of token it is, so that the server finds it sooner.
    pub token_type_hint: Option<crate::components::TokenTypeHint>,
    /// Public key of the client, unless it is sent as the Basic user name.
    ///
    /// Example: `q8ZtR1nVw0LhK5yb`
    pub client_id: Option<String>,
    /// Secret key of the client, unless it is sent as the Basic password.
    pub client_secret: Option<String>,
}

impl RevokeTokenRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            ..wire::blank()
        }
    }

    /// Sets `token_type_hint`.
    #[must_use]
    pub fn with_token_type_hint(
        mut self,
        value: impl Into<crate::components::TokenTypeHint>,
    ) -> Self {
        self.token_type_hint = Some(value.into());
        self
    }

    /// Sets `client_id`.
    #[must_use]
    pub fn with_client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }

    /// Sets `client_secret`.
    #[must_use]
    pub fn with_client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for RevokeTokenRequest {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("RevokeTokenRequest")
            .field("token", &crate::support::Redacted)
            .field("token_type_hint", &self.token_type_hint)
            .field("client_id", &self.client_id)
            .field(
                "client_secret",
                &self.client_secret.as_ref().map(|_| crate::support::Redacted),
            )
            .finish()
    }
}

impl wire::Blank for RevokeTokenRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            token: wire::blank(),
            token_type_hint: None,
            client_id: None,
            client_secret: None,
        }
    }
}

impl wire::Record for RevokeTokenRequest {
    const NAME: &'static str = "RevokeTokenRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("token").secret(),
        wire::Key::optional("token_type_hint").or(&["tokenTypeHint"]),
        wire::Key::optional("client_id").or(&["clientId"]),
        wire::Key::optional("client_secret").or(&["clientSecret"]).secret(),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.token),
            1 => wire::fill(map, &mut self.token_type_hint),
            2 => wire::fill(map, &mut self.client_id),
            3 => wire::fill(map, &mut self.client_secret),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("token", &self.token);
        out.optional("token_type_hint", &self.token_type_hint);
        out.optional("client_id", &self.client_id);
        out.optional("client_secret", &self.client_secret);
    }
}

impl<'de> ::serde::Deserialize<'de> for RevokeTokenRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for RevokeTokenRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for RevokeTokenRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("token_type_hint"), &self.token_type_hint);
    }
}
