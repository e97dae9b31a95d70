// Written by `cargo xtask codegen` from models/components/e2eetokenupdate.md. Do not edit.

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
/// Source: [`models/components/e2eetokenupdate.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/e2eetokenupdate.md)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct E2EETokenUpdate {
    /// The token, in the compact form of [RFC 7516](https://www.rfc-editor.org/rfc/rfc7516).
    pub token: Option<String>,
}

impl E2EETokenUpdate {
    /// An empty `E2EETokenUpdate`.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `token`.
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for E2EETokenUpdate {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("E2EETokenUpdate")
            .field("token", &self.token.as_ref().map(|_| crate::support::Redacted))
            .finish()
    }
}

impl wire::Blank for E2EETokenUpdate {
    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}

impl wire::Record for E2EETokenUpdate {
    const NAME: &'static str = "E2EETokenUpdate";
    const KEYS: &'static [wire::Key] = &[wire::Key::optional("token").secret()];

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
        out.optional("token", &self.token);
    }
}

impl<'de> ::serde::Deserialize<'de> for E2EETokenUpdate {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for E2EETokenUpdate {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for E2EETokenUpdate {}
