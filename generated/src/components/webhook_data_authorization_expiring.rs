// Written by `cargo xtask codegen` from models/components/webhookdataauthorizationexpiring.md. Do not edit.

/// Sent with `authorization.expiring`, shortly before a card authorization lapses.
///
/// Source: `models/components/webhookdataauthorizationexpiring.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataAuthorizationExpiring {
    /// The merchant on whose behalf the card is used.
    pub merchant_account_id: ::std::string::String,
    /// The partner account that operates on behalf of this one.
    pub partner_account_id: ::std::string::String,
    /// The card authorization concerned.
    pub authorization_id: ::std::string::String,
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
        merchant_account_id: impl ::core::convert::Into<::std::string::String>,
        partner_account_id: impl ::core::convert::Into<::std::string::String>,
        authorization_id: impl ::core::convert::Into<::std::string::String>,
        expires_on: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        Self {
            merchant_account_id: merchant_account_id.into(),
            partner_account_id: partner_account_id.into(),
            authorization_id: authorization_id.into(),
            expires_on: expires_on.into(),
        }
    }
}

impl crate::support::wire::Blank for WebhookDataAuthorizationExpiring {
    fn blank() -> Self {
        Self {
            merchant_account_id: crate::support::wire::blank(),
            partner_account_id: crate::support::wire::blank(),
            authorization_id: crate::support::wire::blank(),
            expires_on: crate::support::wire::blank(),
        }
    }
}

impl crate::support::wire::Record for WebhookDataAuthorizationExpiring {
    const NAME: &'static str = "WebhookDataAuthorizationExpiring";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("merchantAccountID"),
        crate::support::wire::Key::required("partnerAccountID"),
        crate::support::wire::Key::required("authorizationID"),
        crate::support::wire::Key::required("expiresOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.merchant_account_id),
            1 => crate::support::wire::fill(map, &mut self.partner_account_id),
            2 => crate::support::wire::fill(map, &mut self.authorization_id),
            3 => crate::support::wire::fill(map, &mut self.expires_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("merchantAccountID", &self.merchant_account_id);
        out.required("partnerAccountID", &self.partner_account_id);
        out.required("authorizationID", &self.authorization_id);
        out.required("expiresOn", &self.expires_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataAuthorizationExpiring {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataAuthorizationExpiring {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataAuthorizationExpiring {
    const RECEIVED: bool = true;
}
