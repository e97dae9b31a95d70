// Written by `cargo xtask codegen` from models/components/webhooksecret.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// The key to a webhook's signatures.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "secret": "…"
/// }
/// ```
///
/// Source: [`models/components/webhooksecret.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhooksecret.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSecret {
    /// The key with which each event is signed. Keep it on the server, and check every event against
    /// it.
    pub secret: String,
}

impl WebhookSecret {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self { secret: secret.into() }
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for WebhookSecret {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("WebhookSecret")
            .field("secret", &crate::support::Redacted)
            .finish()
    }
}

impl wire::Blank for WebhookSecret {
    #[inline]
    fn blank() -> Self {
        Self { secret: wire::blank() }
    }
}

impl wire::Record for WebhookSecret {
    const NAME: &'static str = "WebhookSecret";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("secret").secret()];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.secret),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("secret", &self.secret);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookSecret {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookSecret {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookSecret {
    const RECEIVED: bool = true;
}
