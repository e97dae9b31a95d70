// Written by `cargo xtask codegen` from models/components/authtoken.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An access token together with the means to renew it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "token_type": "Bearer",
///   "access_token": "…",
///   "refresh_token": "…",
///   "expires_in": 1798761600,
///   "scope": "/accounts.write /accounts.read"
/// }
/// ```
///
/// Source: [`models/components/authtoken.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/authtoken.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthToken {
    /// How to present the token.
    ///
    /// Example: `Bearer`
    pub token_type: crate::components::TokenType,
    /// The secret to send in the `Authorization` header of each call.
    pub access_token: String,
    /// The secret to trade in for the next access token.
    pub refresh_token: String,
    /// When the access token stops working, in Unix seconds.
    ///
    /// Example: `1798761600`
    pub expires_in: i64,
    /// The permissions that were granted, separated by spaces.
    ///
    /// Example: `/accounts.write /accounts.read`
    pub scope: String,
}

impl AuthToken {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        token_type: impl Into<crate::components::TokenType>,
        access_token: impl Into<String>,
        refresh_token: impl Into<String>,
        expires_in: i64,
        scope: impl Into<String>,
    ) -> Self {
        Self {
            token_type: token_type.into(),
            access_token: access_token.into(),
            refresh_token: refresh_token.into(),
            expires_in,
            scope: scope.into(),
        }
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for AuthToken {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("AuthToken")
            .field("token_type", &self.token_type)
            .field("access_token", &crate::support::Redacted)
            .field("refresh_token", &crate::support::Redacted)
            .field("expires_in", &self.expires_in)
            .field("scope", &self.scope)
            .finish()
    }
}

impl wire::Blank for AuthToken {
    #[inline]
    fn blank() -> Self {
        Self {
            token_type: wire::blank(),
            access_token: wire::blank(),
            refresh_token: wire::blank(),
            expires_in: wire::blank(),
            scope: wire::blank(),
        }
    }
}

impl wire::Record for AuthToken {
    const NAME: &'static str = "AuthToken";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("token_type").or(&["tokenType"]),
        wire::Key::required("access_token").or(&["accessToken"]).secret(),
        wire::Key::required("refresh_token").or(&["refreshToken"]).secret(),
        wire::Key::required("expires_in").or(&["expiresIn"]),
        wire::Key::required("scope"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.token_type),
            1 => wire::fill(map, &mut self.access_token),
            2 => wire::fill(map, &mut self.refresh_token),
            3 => wire::fill_number(map, &mut self.expires_in),
            4 => wire::fill(map, &mut self.scope),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("token_type", &self.token_type);
        out.required("access_token", &self.access_token);
        out.required("refresh_token", &self.refresh_token);
        out.required_number("expires_in", &self.expires_in);
        out.required("scope", &self.scope);
    }
}

impl<'de> ::serde::Deserialize<'de> for AuthToken {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AuthToken {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AuthToken {
    const RECEIVED: bool = true;

    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("token_type"), &self.token_type);
    }
}
