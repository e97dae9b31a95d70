// Written by `cargo xtask codegen` from models/components/plaidlinkpayload.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Links a bank account that the holder has picked in Plaid, by public token. Meant for platforms
/// that resell Plaid through Moov.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "plaidLink": {
///     "publicToken": "public-sandbox-2f6c1d"
///   }
/// }
/// ```
///
/// Source: [`models/components/plaidlinkpayload.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/plaidlinkpayload.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaidLinkPayload {
    /// The token that Plaid Link handed to the browser.
    pub plaid_link: crate::components::PlaidLinkIntegration,
}

impl PlaidLinkPayload {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(plaid_link: crate::components::PlaidLinkIntegration) -> Self {
        Self { plaid_link }
    }
}

impl wire::Blank for PlaidLinkPayload {
    #[inline]
    fn blank() -> Self {
        Self { plaid_link: wire::blank() }
    }
}

impl wire::Record for PlaidLinkPayload {
    const NAME: &'static str = "PlaidLinkPayload";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("plaidLink")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.plaid_link),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("plaidLink", &self.plaid_link);
    }
}

impl<'de> ::serde::Deserialize<'de> for PlaidLinkPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PlaidLinkPayload {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PlaidLinkPayload {}
