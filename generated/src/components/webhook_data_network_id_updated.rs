// Written by `cargo xtask codegen` from models/components/webhookdatanetworkidupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `networkID.updated`, when a card network gave the merchant a number.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "919834ac-b540-4d47-b4dc-e763e46218c5",
///   "mastercardMid": "5200664",
///   "updatedOn": "2026-05-11T16:58:13Z"
/// }
/// ```
///
/// Source: [`models/components/webhookdatanetworkidupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatanetworkidupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataNetworkIDUpdated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Merchant number given out by Visa.
    pub visa_mid: Option<String>,
    /// Merchant number given out by Mastercard.
    pub mastercard_mid: Option<String>,
    /// Merchant number given out by Discover.
    pub discover_mid: Option<String>,
    /// Merchant number given out by American Express.
    pub amex_mid: Option<String>,
    /// When the record last changed.
    pub updated_on: Option<crate::support::Timestamp>,
}

impl WebhookDataNetworkIDUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `visa_mid`.
    #[must_use]
    pub fn with_visa_mid(mut self, value: impl Into<String>) -> Self {
        self.visa_mid = Some(value.into());
        self
    }

    /// Sets `mastercard_mid`.
    #[must_use]
    pub fn with_mastercard_mid(mut self, value: impl Into<String>) -> Self {
        self.mastercard_mid = Some(value.into());
        self
    }

    /// Sets `discover_mid`.
    #[must_use]
    pub fn with_discover_mid(mut self, value: impl Into<String>) -> Self {
        self.discover_mid = Some(value.into());
        self
    }

    /// Sets `amex_mid`.
    #[must_use]
    pub fn with_amex_mid(mut self, value: impl Into<String>) -> Self {
        self.amex_mid = Some(value.into());
        self
    }

    /// Sets `updated_on`.
    #[must_use]
    pub fn with_updated_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.updated_on = Some(value.into());
        self
    }
}

impl wire::Blank for WebhookDataNetworkIDUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            visa_mid: None,
            mastercard_mid: None,
            discover_mid: None,
            amex_mid: None,
            updated_on: None,
        }
    }
}

impl wire::Record for WebhookDataNetworkIDUpdated {
    const NAME: &'static str = "WebhookDataNetworkIDUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::optional("visaMid"),
        wire::Key::optional("mastercardMid"),
        wire::Key::optional("discoverMid"),
        wire::Key::optional("amexMid"),
        wire::Key::optional("updatedOn"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.visa_mid),
            2 => wire::fill(map, &mut self.mastercard_mid),
            3 => wire::fill(map, &mut self.discover_mid),
            4 => wire::fill(map, &mut self.amex_mid),
            5 => wire::fill(map, &mut self.updated_on),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.optional("visaMid", &self.visa_mid);
        out.optional("mastercardMid", &self.mastercard_mid);
        out.optional("discoverMid", &self.discover_mid);
        out.optional("amexMid", &self.amex_mid);
        out.optional("updatedOn", &self.updated_on);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataNetworkIDUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataNetworkIDUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataNetworkIDUpdated {
    const RECEIVED: bool = true;
}
