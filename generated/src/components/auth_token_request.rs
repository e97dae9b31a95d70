// Written by `cargo xtask codegen` from models/components/authtokenrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Asks the authorization server for an access token, either with the client's own credentials or
/// with a refresh token from an earlier answer.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "grant_type": "client_credentials",
///   "client_id": "q8ZtR1nVw0LhK5yb",
///   "client_secret": "…",
///   "scope": "/accounts.write /accounts.read"
/// }
/// ```
///
/// Source: [`models/components/authtokenrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/authtokenrequest.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthTokenRequest {
    /// Which kind of proof the request carries: the value of `grant_type` decides what else has to be
    /// sent.
    ///
    /// - `client_credentials`: the client proves itself with its key pair
    /// - `refresh_token`: the client hands in a refresh token instead
    pub grant_type: crate::components::GrantType,
    /// Public key of the client. It may travel here or as the user name of HTTP Basic authentication.
    ///
    /// Example: `q8ZtR1nVw0LhK5yb`
    pub client_id: Option<String>,
    /// Secret key of the client. It may travel here or as the password of HTTP Basic authentication.
    pub client_secret: Option<String>,
    /// The permissions asked for, separated by spaces. Required when `grant_type` is
    /// `client_credentials`.
    ///
    /// Example: `/accounts.write /accounts.read`
    pub scope: Option<String>,
    /// The refresh token of an earlier answer. Required when `grant_type` is `refresh_token`.
    pub refresh_token: Option<String>,
}

impl AuthTokenRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(grant_type: impl Into<crate::components::GrantType>) -> Self {
        Self {
            grant_type: grant_type.into(),
            ..wire::blank()
        }
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
impl ::core::fmt::Debug for AuthTokenRequest {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("AuthTokenRequest")
            .field("grant_type", &self.grant_type)
            .field("client_id", &self.client_id)
            .field(
                "client_secret",
                &self.client_secret.as_ref().map(|_| crate::support::Redacted),
            )
            .field("scope", &self.scope)
            .field(
                "refresh_token",
                &self.refresh_token.as_ref().map(|_| crate::support::Redacted),
            )
            .finish()
    }
}

impl wire::Blank for AuthTokenRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            grant_type: wire::blank(),
            client_id: None,
            client_secret: None,
            scope: None,
            refresh_token: None,
        }
    }
}

impl wire::Record for AuthTokenRequest {
    const NAME: &'static str = "AuthTokenRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("grant_type").or(&["grantType"]),
        wire::Key::optional("client_id").or(&["clientId"]),
        wire::Key::optional("client_secret").or(&["clientSecret"]).secret(),
        wire::Key::optional("scope"),
        wire::Key::optional("refresh_token").or(&["refreshToken"]).secret(),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.grant_type),
            1 => wire::fill(map, &mut self.client_id),
            2 => wire::fill(map, &mut self.client_secret),
            3 => wire::fill(map, &mut self.scope),
            4 => wire::fill(map, &mut self.refresh_token),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("grant_type", &self.grant_type);
        out.optional("client_id", &self.client_id);
        out.optional("client_secret", &self.client_secret);
        out.optional("scope", &self.scope);
        out.optional("refresh_token", &self.refresh_token);
    }
}

impl<'de> ::serde::Deserialize<'de> for AuthTokenRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for AuthTokenRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for AuthTokenRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        use crate::support::validate as v;
        static SCOPE_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/authtokenrequest.md",
                25,
                "Required when `grant_type` is `client_credentials`",
                v::Constraint::RequiredIf {
                    field: "scope",
                    when: v::Condition::Equals {
                        field: "grant_type",
                        values: &[v::Scalar::Text("client_credentials")],
                    },
                },
            ),
        ];
        static REFRESH_TOKEN_BETWEEN: [v::Rule; 1] = [
            v::Rule::normative(
                "models/components/authtokenrequest.md",
                26,
                "Required when `grant_type` is `refresh_token`",
                v::Constraint::RequiredIf {
                    field: "refresh_token",
                    when: v::Condition::Equals {
                        field: "grant_type",
                        values: &[v::Scalar::Text("refresh_token")],
                    },
                },
            ),
        ];
        let fields = [
            ("grant_type", v::Validate::as_value(&self.grant_type)),
            ("scope", v::Validate::as_value(&self.scope)),
            ("refresh_token", v::Validate::as_value(&self.refresh_token)),
        ];
        out.inside(&at.key("grant_type"), &self.grant_type);
        out.fields(at, &fields, &SCOPE_BETWEEN);
        out.fields(at, &fields, &REFRESH_TOKEN_BETWEEN);
    }
}
