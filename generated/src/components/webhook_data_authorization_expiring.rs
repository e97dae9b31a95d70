// Written by `cargo xtask codegen` from models/components/webhookdataauthorizationexpiring.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `authorization.expiring`, shortly before a card authorization lapses.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "merchantAccountID": "e7b9582a-c076-40ac-b8c9-4b50e93610fb",
///   "partnerAccountID": "eadf0312-4d59-4c7e-9446-4d778773f9dd",
///   "authorizationID": "cc4a1cf3-0855-4a90-9b7b-f37b17b1e591",
///   "expiresOn": "2026-11-21T21:10:47Z"
/// }
/// ```
///
/// Source: [`models/components/webhookdataauthorizationexpiring.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdataauthorizationexpiring.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataAuthorizationExpiring {
    /// The merchant on whose behalf the card is used.
    pub merchant_account_id: String,
    /// The partner account that operates on behalf of this one.
    pub partner_account_id: String,
    /// The card authorization concerned.
    pub authorization_id: String,
    /// When the authorization lapses.
    pub expires_on: crate::support::Timestamp,
}

impl WebhookDataAuthorizationExpiring {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        merchant_account_id: impl Into<String>,
        partner_account_id: impl Into<String>,
        authorization_id: impl Into<String>,
        expires_on: impl Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            merchant_account_id: merchant_account_id.into(),
            partner_account_id: partner_account_id.into(),
            authorization_id: authorization_id.into(),
            expires_on: expires_on.into(),
        }
    }
}

impl wire::Blank for WebhookDataAuthorizationExpiring {
    #[inline]
    fn blank() -> Self {
        Self {
            merchant_account_id: wire::blank(),
            partner_account_id: wire::blank(),
            authorization_id: wire::blank(),
            expires_on: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataAuthorizationExpiring {
    const NAME: &'static str = "WebhookDataAuthorizationExpiring";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("merchantAccountID"),
        wire::Key::required("partnerAccountID"),
        wire::Key::required("authorizationID"),
        wire::Key::required("expiresOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.merchant_account_id),
            1 => wire::fill(map, &mut self.partner_account_id),
            2 => wire::fill(map, &mut self.authorization_id),
            3 => wire::fill(map, &mut self.expires_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("merchantAccountID", &self.merchant_account_id);
        out.required("partnerAccountID", &self.partner_account_id);
        out.required("authorizationID", &self.authorization_id);
        out.required("expiresOn", &self.expires_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataAuthorizationExpiring {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataAuthorizationExpiring {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataAuthorizationExpiring {
    const RECEIVED: bool = true;
}
