// Written by `cargo xtask codegen` from models/components/plaidintegration.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A processor token from Plaid. In sandbox the token always leads to the same stock bank account.
///
/// The body of a link call then looks like this:
///
/// ```text
/// { "plaid": { "token": "processor-sandbox-8c41" } }
/// ```
///
/// On the wire, for example:
///
/// ```text
/// {
///   "token": "…"
/// }
/// ```
///
/// Source: [`models/components/plaidintegration.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/plaidintegration.md)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaidIntegration {
    /// The processor token.
    pub token: String,
}

impl PlaidIntegration {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// Secrets are not shown.
impl ::core::fmt::Debug for PlaidIntegration {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("PlaidIntegration")
            .field("token", &crate::support::Redacted)
            .finish()
    }
}

impl wire::Blank for PlaidIntegration {
    #[inline]
    fn blank() -> Self {
        Self { token: wire::blank() }
    }
}

impl wire::Record for PlaidIntegration {
    const NAME: &'static str = "PlaidIntegration";
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

impl<'de> ::serde::Deserialize<'de> for PlaidIntegration {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PlaidIntegration {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PlaidIntegration {}
