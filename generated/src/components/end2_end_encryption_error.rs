// Written by `cargo xtask codegen` from models/components/end2endencryptionerror.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Why an encrypted token was not accepted.
///
/// Source: [`models/components/end2endencryptionerror.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/end2endencryptionerror.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct End2EndEncryptionError {
    /// Why the token was refused.
    pub token: Option<String>,
}

impl End2EndEncryptionError {
    /// An empty `End2EndEncryptionError`.
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
}

/// Secrets are not shown.
impl ::core::fmt::Debug for End2EndEncryptionError {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("End2EndEncryptionError")
            .field("token", &self.token.as_ref().map(|_| crate::support::Redacted))
            .finish()
    }
}

impl wire::Blank for End2EndEncryptionError {
    #[inline]
    fn blank() -> Self {
        Self { token: None }
    }
}

impl wire::Record for End2EndEncryptionError {
    const NAME: &'static str = "End2EndEncryptionError";
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

impl<'de> ::serde::Deserialize<'de> for End2EndEncryptionError {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for End2EndEncryptionError {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for End2EndEncryptionError {
    const RECEIVED: bool = true;
}
