// Written by `cargo xtask codegen` from models/components/webhookdatacardautoupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `card.autoUpdated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "cardID": "15db4e90-946b-4d26-b828-b9276bba5daf",
///   "accountID": "357227e2-11d6-4a52-b6ee-c4177f76d548",
///   "updateType": "number-update"
/// }
/// ```
///
/// Source: [`models/components/webhookdatacardautoupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatacardautoupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataCardAutoUpdated {
    /// The linked card concerned.
    pub card_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// What the refresh changed.
    ///
    /// Example: `number-update`
    pub update_type: crate::components::CardUpdateReason,
}

impl WebhookDataCardAutoUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        card_id: impl Into<String>,
        account_id: impl Into<String>,
        update_type: impl Into<crate::components::CardUpdateReason>,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            account_id: account_id.into(),
            update_type: update_type.into(),
        }
    }
}

impl wire::Blank for WebhookDataCardAutoUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            card_id: wire::blank(),
            account_id: wire::blank(),
            update_type: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataCardAutoUpdated {
    const NAME: &'static str = "WebhookDataCardAutoUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("cardID"),
        wire::Key::required("accountID"),
        wire::Key::required("updateType"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.card_id),
            1 => wire::fill(map, &mut self.account_id),
            2 => wire::fill(map, &mut self.update_type),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("cardID", &self.card_id);
        out.required("accountID", &self.account_id);
        out.required("updateType", &self.update_type);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataCardAutoUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataCardAutoUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataCardAutoUpdated {
    const RECEIVED: bool = true;
}
