// Written by `cargo xtask codegen` from models/components/plaidlinkintegration.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A public token from Plaid Link. While testing, the token has to come from Plaid's own sandbox.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "publicToken": "public-sandbox-2f6c1d"
/// }
/// ```
///
/// Source: [`models/components/plaidlinkintegration.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/plaidlinkintegration.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaidLinkIntegration {
    /// The public token.
    ///
    /// Example: `public-sandbox-2f6c1d`
    pub public_token: String,
}

impl PlaidLinkIntegration {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(public_token: impl Into<String>) -> Self {
        Self {
            public_token: public_token.into(),
        }
    }
}

impl wire::Blank for PlaidLinkIntegration {
    #[inline]
    fn blank() -> Self {
        Self {
            public_token: wire::blank(),
        }
    }
}

impl wire::Record for PlaidLinkIntegration {
    const NAME: &'static str = "PlaidLinkIntegration";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("publicToken")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.public_token),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("publicToken", &self.public_token);
    }
}

impl<'de> ::serde::Deserialize<'de> for PlaidLinkIntegration {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PlaidLinkIntegration {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PlaidLinkIntegration {}
