// Written by `cargo xtask codegen` from models/operations/updatecardrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Update card request.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "a754b568-fe88-4e04-a5a4-e74661bd3487",
///   "cardID": "2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235",
///   "updateCard": {
///     "cardCvv": "…",
///     "holderName": "Mara E. Quill"
///   }
/// }
/// ```
///
/// Source: [`models/operations/updatecardrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/updatecardrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCardRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked card concerned.
    ///
    /// Example: `2fd0c8b1-95a7-4e63-8b1f-d4c7e0a96235`
    pub card_id: String,
    /// The changes to make.
    ///
    /// Example: `{ "cardCvv": "417", "holderName": "Mara E. Quill" }`
    pub update_card: crate::components::UpdateCard,
}

impl UpdateCardRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        card_id: impl Into<String>,
        update_card: crate::components::UpdateCard,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            card_id: card_id.into(),
            update_card,
        }
    }
}

impl wire::Blank for UpdateCardRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            card_id: wire::blank(),
            update_card: wire::blank(),
        }
    }
}

impl wire::Record for UpdateCardRequest {
    const NAME: &'static str = "UpdateCardRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("cardID"),
        wire::Key::required("updateCard"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.card_id),
            2 => wire::fill(map, &mut self.update_card),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("cardID", &self.card_id);
        out.required("updateCard", &self.update_card);
    }
}

impl<'de> ::serde::Deserialize<'de> for UpdateCardRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for UpdateCardRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for UpdateCardRequest {
    #[inline]
    fn check(&self, at: &validate::At<'_>, out: &mut validate::Collector<'_>) {
        out.inside(&at.key("updateCard"), &self.update_card);
    }
}
