// Written by `cargo xtask codegen` from models/security.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Credentials for HTTP Basic authentication, kept by the client and added to each call.
///
/// Both parts stay empty when a bearer token is used instead.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "password": "…"
/// }
/// ```
///
/// Source: [`models/security.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/security.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Security {
    /// The public half of an API key pair, sent as the Basic user name.
    pub username: Option<String>,
    /// The secret half of an API key pair, sent as the Basic password.
    pub password: Option<String>,
}

impl Security {
    /// An empty `Security`.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        wire::blank()
    }

    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets `password`.
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for Security {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("Security")
            .field("username", &self.username)
            .field("password", &self.password.as_ref().map(|_| crate::support::Redacted))
            .finish()
    }
}

impl wire::Blank for Security {
    #[inline]
    fn blank() -> Self {
        Self {
            username: None,
            password: None,
        }
    }
}

impl wire::Record for Security {
    const NAME: &'static str = "Security";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::optional("username"),
        wire::Key::optional("password").secret(),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.username),
            1 => wire::fill(map, &mut self.password),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.optional("username", &self.username);
        out.optional("password", &self.password);
    }
}

impl<'de> ::serde::Deserialize<'de> for Security {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for Security {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for Security {
    const RECEIVED: bool = true;
}
