// Written by `cargo xtask codegen` from models/components/mxauthorizationcode.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// An authorization code from MX. While testing, the code has to come from MX's own sandbox.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "authorizationCode": "…"
/// }
/// ```
///
/// Source: [`models/components/mxauthorizationcode.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/mxauthorizationcode.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MXAuthorizationCode {
    /// The authorization code.
    pub authorization_code: String,
}

impl MXAuthorizationCode {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(authorization_code: impl Into<String>) -> Self {
        Self {
            authorization_code: authorization_code.into(),
        }
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for MXAuthorizationCode {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("MXAuthorizationCode")
            .field("authorization_code", &crate::support::Redacted)
            .finish()
    }
}

impl wire::Blank for MXAuthorizationCode {
    #[inline]
    fn blank() -> Self {
        Self {
            authorization_code: wire::blank(),
        }
    }
}

impl wire::Record for MXAuthorizationCode {
    const NAME: &'static str = "MXAuthorizationCode";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("authorizationCode").secret(),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.authorization_code),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("authorizationCode", &self.authorization_code);
    }
}

impl<'de> ::serde::Deserialize<'de> for MXAuthorizationCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for MXAuthorizationCode {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for MXAuthorizationCode {}
