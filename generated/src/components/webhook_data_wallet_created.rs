// Written by `cargo xtask codegen` from models/components/webhookdatawalletcreated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `wallet.created`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "69011e99-95c8-4e4b-8f47-5a36fab1da80",
///   "walletID": "f43501ac-6c7f-4776-84d6-e5e052a83137"
/// }
/// ```
///
/// Source: [`models/components/webhookdatawalletcreated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatawalletcreated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataWalletCreated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
}

impl WebhookDataWalletCreated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(account_id: impl Into<String>, wallet_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
        }
    }
}

impl wire::Blank for WebhookDataWalletCreated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            wallet_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataWalletCreated {
    const NAME: &'static str = "WebhookDataWalletCreated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("walletID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.wallet_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataWalletCreated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataWalletCreated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataWalletCreated {
    const RECEIVED: bool = true;
}
