// Written by `cargo xtask codegen` from models/operations/listcardsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// List cards request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "69824a7f-a4f0-4f52-a4dc-e5e0e1061245"
/// }
/// ```
///
/// Source: [`models/operations/listcardsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listcardsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCardsRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl ListCardsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl wire::Blank for ListCardsRequest {
    #[inline]
    fn blank() -> Self {
        Self { account_id: wire::blank() }
    }
}

impl wire::Record for ListCardsRequest {
    const NAME: &'static str = "ListCardsRequest";
    const KEYS: &'static [wire::Key] = &[wire::Key::required("accountID")];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListCardsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListCardsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListCardsRequest {}
