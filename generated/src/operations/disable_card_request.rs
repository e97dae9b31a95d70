// Written by `cargo xtask codegen` from models/operations/disablecardrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Disable card request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "5644a9b6-bd74-4db3-a50f-1a24c8742069",
///   "cardID": "2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235"
/// }
/// ```
///
/// Source: [`models/operations/disablecardrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/disablecardrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisableCardRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked card concerned.
    ///
    /// Example: `2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235`
    pub card_id: String,
}

impl DisableCardRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>, card_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            card_id: card_id.into(),
        }
    }
}

impl wire::Blank for DisableCardRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            card_id: wire::blank(),
        }
    }
}

impl wire::Record for DisableCardRequest {
    const NAME: &'static str = "DisableCardRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("cardID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.card_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("cardID", &self.card_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for DisableCardRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for DisableCardRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for DisableCardRequest {}
