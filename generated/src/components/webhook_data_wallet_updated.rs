// Written by `cargo xtask codegen` from models/components/webhookdatawalletupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `wallet.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "1025e96f-8727-496d-8748-74ae0f5f56fc",
///   "walletID": "fb7658a0-8e4c-4927-9470-cb4e324a94e6",
///   "status": "active"
/// }
/// ```
///
/// Source: [`models/components/webhookdatawalletupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatawalletupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataWalletUpdated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::WalletStatus,
}

impl WebhookDataWalletUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        wallet_id: impl Into<String>,
        status: impl Into<crate::components::WalletStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            status: status.into(),
        }
    }
}

impl wire::Blank for WebhookDataWalletUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            wallet_id: wire::blank(),
            status: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataWalletUpdated {
    const NAME: &'static str = "WebhookDataWalletUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("walletID"),
        wire::Key::required("status"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.wallet_id),
            2 => wire::fill(map, &mut self.status),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
        out.required("status", &self.status);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataWalletUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataWalletUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataWalletUpdated {
    const RECEIVED: bool = true;
}
