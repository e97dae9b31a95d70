//! Tokens for the credentials of a client (RFC 6749, section 4.4).

use super::super::Redacted;
use super::credentials::Credentials;
use super::decode::DecodeError;
use super::error::{Cause, Failure, RequestError};
use super::parts::RequestParts;
use super::response::Received;
use super::{Operation, Placement, encode};
use serde_json::{Map, Value};
use std::fmt;
use std::time::Duration;

/// Asks an authorization server of OAuth 2.0 for a token. The address of a client that sends it is that of the token
/// endpoint; [`Credentials::from`] a [`Token`] are what other requests show.
///
/// The id and the secret are sent as `Authorization: Basic`, which every such server takes.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientCredentials {
    id: String,
    secret: String,
    scopes: Vec<String>,
    in_body: bool,
}

impl ClientCredentials {
    /// The id and the secret of a client.
    #[must_use]
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
            scopes: Vec::new(),
            in_body: false,
        }
    }

    /// Asks for a scope.
    #[must_use]
    pub fn with_scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Sends the id and the secret in the body, for servers that take them only there.
    #[must_use]
    pub const fn in_body(mut self) -> Self {
        self.in_body = true;
        self
    }
}

/// Shows neither the secret nor the id.
impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("id", &Redacted)
            .field("secret", &Redacted)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

impl Operation for ClientCredentials {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "";
    type Success = Token;
    type Failure = TokenError;

    fn place(&self, request: &mut Placement) {
        let mut form = Map::new();
        let mut add = |name: &str, value: &str| form.insert(name.to_owned(), value.into());
        add("grant_type", "client_credentials");
        if !self.scopes.is_empty() {
            add("scope", &self.scopes.join(" "));
        }
        if self.in_body {
            add("client_id", &self.id);
            add("client_secret", &self.secret);
        }
        request.form(&form);
        request.accept("application/json");
    }

    fn request_parts(&self) -> Result<RequestParts, RequestError> {
        let mut placement = Placement::new(Self::METHOD, Self::PATH);
        self.place(&mut placement);
        let mut parts = placement.finish()?;
        if !self.in_body {
            // Encoded before they are joined: RFC 6749, section 2.3.1.
            let (id, secret) = (
                encode::form_value(&self.id),
                encode::form_value(&self.secret),
            );
            Credentials::basic(id, secret).apply(&mut parts);
        }
        Ok(parts)
    }

    fn read_success(received: &Received<'_>) -> Result<Token, Cause<TokenError>> {
        let value: Value = received.json()?;
        match text(&value, "access_token") {
            Some(token) => Ok(Token {
                access_token: token,
                expires_in: value.get("expires_in").and_then(seconds),
                scope: text(&value, "scope"),
                refresh_token: text(&value, "refresh_token"),
            }),
            None => Err(Cause::Unreadable(Box::new(DecodeError::whole(
                "missing field `access_token`",
            )))),
        }
    }

    fn read_failure(received: &Received<'_>) -> Cause<TokenError> {
        let value: Result<Value, Cause<TokenError>> = received.json();
        let Ok(value) = value else {
            return Cause::Undocumented;
        };
        match text(&value, "error") {
            Some(error) => Cause::Documented(TokenError {
                error,
                description: text(&value, "error_description"),
            }),
            None => Cause::Undocumented,
        }
    }
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

/// Seconds, as a number or, as some servers write them, as text.
fn seconds(value: &Value) -> Option<Duration> {
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
    Some(Duration::from_secs(number))
}

/// A token of OAuth 2.0.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Token {
    /// What requests show.
    pub access_token: String,
    /// How long it is good for, from when it was made.
    pub expires_in: Option<Duration>,
    /// The scopes that were granted, with spaces between them, if they are not those that were asked for.
    pub scope: Option<String>,
    /// What may be exchanged for another token.
    pub refresh_token: Option<String>,
}

impl From<Token> for Credentials {
    fn from(token: Token) -> Self {
        Self::Bearer(token.access_token)
    }
}

/// Shows no token.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("access_token", &Redacted)
            .field("expires_in", &self.expires_in)
            .field("scope", &self.scope)
            .field(
                "refresh_token",
                &self.refresh_token.as_ref().map(|_| Redacted),
            )
            .finish()
    }
}

/// Why a server hands out no token (RFC 6749, section 5.2).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenError {
    /// The code: `invalid_client`, `invalid_scope` and so on.
    pub error: String,
    /// What it means, in words.
    pub description: Option<String>,
}

impl Failure for TokenError {
    fn message(&self) -> Option<&str> {
        Some(self.description.as_deref().unwrap_or(&self.error))
    }
}
