// Written by `cargo xtask codegen` from models/components/e2eetoken.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sensitive data in a sealed envelope: a compact JSON Web Encryption token, sealed with a key from
/// `/end-to-end-keys`, that third parties can pass on without being able to read it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "token": "…"
/// }
/// ```
///
/// Source: [`models/components/e2eetoken.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/e2eetoken.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct E2EEToken {
    /// The token, in the compact form of [RFC 7516](https://www.rfc-editor.org/rfc/rfc7516).
    pub token: String,
}

impl E2EEToken {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for E2EEToken {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("E2EEToken").field("token", &crate::support::Redacted).finish()
    }
}

impl wire::Blank for E2EEToken {
    #[inline]
    fn blank() -> Self {
        Self { token: wire::blank() }
    }
}

impl wire::Record for E2EEToken {
    const NAME: &'static str = "E2EEToken";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("token").secret()];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.token),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("token", &self.token);
    }
}

impl<'de> ::serde::Deserialize<'de> for E2EEToken {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for E2EEToken {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for E2EEToken {}
