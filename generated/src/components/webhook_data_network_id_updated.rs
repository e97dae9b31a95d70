// Written by `cargo xtask codegen` from models/components/webhookdatanetworkidupdated.md. Do not edit.

/// Sent with `networkID.updated`, when a card network gave the merchant a number.
///
/// Source: `models/components/webhookdatanetworkidupdated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataNetworkIDUpdated {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// Merchant number given out by Visa.
    pub visa_mid: ::core::option::Option<::std::string::String>,
    /// Merchant number given out by Mastercard.
    pub mastercard_mid: ::core::option::Option<::std::string::String>,
    /// Merchant number given out by Discover.
    pub discover_mid: ::core::option::Option<::std::string::String>,
    /// Merchant number given out by American Express.
    pub amex_mid: ::core::option::Option<::std::string::String>,
    /// When the record last changed.
    pub updated_on: ::core::option::Option<crate::support::Timestamp>,
}

impl WebhookDataNetworkIDUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(account_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `visa_mid`.
    #[must_use]
    pub fn with_visa_mid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.visa_mid = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `mastercard_mid`.
    #[must_use]
    pub fn with_mastercard_mid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.mastercard_mid = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `discover_mid`.
    #[must_use]
    pub fn with_discover_mid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.discover_mid = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `amex_mid`.
    #[must_use]
    pub fn with_amex_mid(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.amex_mid = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `updated_on`.
    #[must_use]
    pub fn with_updated_on(
        mut self,
        value: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        self.updated_on = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for WebhookDataNetworkIDUpdated {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            visa_mid: ::core::option::Option::None,
            mastercard_mid: ::core::option::Option::None,
            discover_mid: ::core::option::Option::None,
            amex_mid: ::core::option::Option::None,
            updated_on: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for WebhookDataNetworkIDUpdated {
    const NAME: &'static str = "WebhookDataNetworkIDUpdated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::optional("visaMid"),
        crate::support::wire::Key::optional("mastercardMid"),
        crate::support::wire::Key::optional("discoverMid"),
        crate::support::wire::Key::optional("amexMid"),
        crate::support::wire::Key::optional("updatedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.visa_mid),
            2 => crate::support::wire::fill(map, &mut self.mastercard_mid),
            3 => crate::support::wire::fill(map, &mut self.discover_mid),
            4 => crate::support::wire::fill(map, &mut self.amex_mid),
            5 => crate::support::wire::fill(map, &mut self.updated_on),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.optional("visaMid", &self.visa_mid);
        out.optional("mastercardMid", &self.mastercard_mid);
        out.optional("discoverMid", &self.discover_mid);
        out.optional("amexMid", &self.amex_mid);
        out.optional("updatedOn", &self.updated_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataNetworkIDUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataNetworkIDUpdated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataNetworkIDUpdated {
    const RECEIVED: bool = true;
}
