// Written by `cargo xtask codegen` from models/components/plaidpayload.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Links a bank account that the holder has picked in Plaid, by processor token.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "plaid": {
///     "token": "…"
///   }
/// }
/// ```
///
/// Source: [`models/components/plaidpayload.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/plaidpayload.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaidPayload {
    /// The token that Plaid issued.
    pub plaid: crate::components::PlaidIntegration,
}

impl PlaidPayload {
    /// A value with the fields that are required.
    #[must_use]
    #[inline]
    pub fn new(plaid: crate::components::PlaidIntegration) -> Self {
        Self { plaid }
    }
}

impl wire::Blank for PlaidPayload {
    #[inline]
    fn blank() -> Self {
        Self { plaid: wire::blank() }
    }
}

impl wire::Record for PlaidPayload {
    const NAME: &'static str = "PlaidPayload";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("plaid")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.plaid),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("plaid", &self.plaid);
    }
}

impl<'de> ::serde::Deserialize<'de> for PlaidPayload {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for PlaidPayload {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for PlaidPayload {}
