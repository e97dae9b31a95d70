//! What a request shows the server to prove who sends it.

use super::super::Redacted;
use super::parts::RequestParts;
use std::fmt;

/// Credentials. They are not printed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Credentials {
    /// A token, as `Authorization: Bearer`.
    Bearer(String),
    /// A name and a password, as `Authorization: Basic` (RFC 7617).
    Basic {
        /// The name of the user, without a colon.
        user: String,
        /// The password.
        password: String,
    },
    /// A key in a header.
    Header {
        /// The name of the header.
        name: String,
        /// The key.
        key: String,
    },
    /// A key in the query.
    Query {
        /// The name of the parameter.
        name: String,
        /// The key.
        key: String,
    },
    /// A key in a cookie.
    Cookie {
        /// The name of the cookie.
        name: String,
        /// The key.
        key: String,
    },
}

impl Credentials {
    /// A token, as `Authorization: Bearer`.
    #[must_use]
    pub fn bearer(token: impl Into<String>) -> Self {
        Self::Bearer(token.into())
    }

    /// A name and a password, as `Authorization: Basic`.
    #[must_use]
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::Basic {
            user: user.into(),
            password: password.into(),
        }
    }

    /// A key in a header.
    #[must_use]
    pub fn header(name: impl Into<String>, key: impl Into<String>) -> Self {
        Self::Header {
            name: name.into(),
            key: key.into(),
        }
    }

    /// A key in the query.
    #[must_use]
    pub fn query(name: impl Into<String>, key: impl Into<String>) -> Self {
        Self::Query {
            name: name.into(),
            key: key.into(),
        }
    }

    /// A key in a cookie.
    #[must_use]
    pub fn cookie(name: impl Into<String>, key: impl Into<String>) -> Self {
        Self::Cookie {
            name: name.into(),
            key: key.into(),
        }
    }

    /// Adds them to a request.
    pub fn apply(&self, request: &mut RequestParts) {
        match self {
            Self::Bearer(token) => set(request, "Authorization", format!("Bearer {token}")),
            Self::Basic { user, password } => {
                let pair = base64(format!("{user}:{password}").as_bytes());
                set(request, "Authorization", format!("Basic {pair}"));
            }
            Self::Header { name, key } => set(request, name, key.clone()),
            Self::Query { name, key } => request.query.push((name.clone(), key.clone())),
            Self::Cookie { name, key } => {
                let pair = format!("{name}={key}");
                let headers = &mut request.headers;
                match headers.iter_mut().find(|(name, _)| is(name, "Cookie")) {
                    Some((_, value)) => *value = format!("{value}; {pair}"),
                    None => headers.push(("Cookie".to_owned(), pair)),
                }
            }
        }
    }
}

/// Sets a header that the request does not have already.
fn set(request: &mut RequestParts, name: &str, value: String) {
    if !request.headers.iter().any(|(known, _)| is(known, name)) {
        request.headers.push((name.to_owned(), value));
    }
}

fn is(name: &str, wanted: &str) -> bool {
    name.eq_ignore_ascii_case(wanted)
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4 {
            if index > chunk.len() {
                out.push('=');
                continue;
            }
            let digit = usize::try_from(group >> (18 - 6 * index) & 63).unwrap_or_default();
            out.extend(DIGITS.get(digit).copied().map(char::from));
        }
    }
    out
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = |kind: &str, name: &dyn fmt::Debug| {
            f.debug_tuple(kind).field(name).field(&Redacted).finish()
        };
        match self {
            Self::Bearer(_) => f.debug_tuple("Bearer").field(&Redacted).finish(),
            Self::Basic { user, .. } => shown("Basic", user),
            Self::Header { name, .. } => shown("Header", name),
            Self::Query { name, .. } => shown("Query", name),
            Self::Cookie { name, .. } => shown("Cookie", name),
        }
    }
}
