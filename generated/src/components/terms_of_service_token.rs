// Written by `cargo xtask codegen` from models/components/termsofservicetoken.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A sealed value with which agreement to the platform terms is put on record. It does not expire.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "token": "…"
/// }
/// ```
///
/// Source: [`models/components/termsofservicetoken.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/termsofservicetoken.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TermsOfServiceToken {
    /// The sealed value to pass on as `termsOfService.token`.
    pub token: String,
}

impl TermsOfServiceToken {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for TermsOfServiceToken {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("TermsOfServiceToken")
            .field("token", &crate::support::Redacted)
            .finish()
    }
}

impl wire::Blank for TermsOfServiceToken {
    #[inline]
    fn blank() -> Self {
        Self { token: wire::blank() }
    }
}

impl wire::Record for TermsOfServiceToken {
    const NAME: &'static str = "TermsOfServiceToken";
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

impl<'de> ::serde::Deserialize<'de> for TermsOfServiceToken {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for TermsOfServiceToken {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for TermsOfServiceToken {
    const RECEIVED: bool = true;
}
