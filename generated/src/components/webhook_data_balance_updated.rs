// Written by `cargo xtask codegen` from models/components/webhookdatabalanceupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `balance.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "101e8d33-b3f8-46b8-9990-6196397b7fb2",
///   "walletID": "20a1b703-56f6-4e10-bc52-7c19f8e83be6"
/// }
/// ```
///
/// Source: [`models/components/webhookdatabalanceupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatabalanceupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataBalanceUpdated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
}

impl WebhookDataBalanceUpdated {
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

impl wire::Blank for WebhookDataBalanceUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            wallet_id: wire::blank(),
        }
    }
}

impl wire::Record for WebhookDataBalanceUpdated {
    const NAME: &'static str = "WebhookDataBalanceUpdated";

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

impl<'de> ::serde::Deserialize<'de> for WebhookDataBalanceUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataBalanceUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataBalanceUpdated {
    const RECEIVED: bool = true;
}
