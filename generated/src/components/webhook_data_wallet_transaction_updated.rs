// Written by `cargo xtask codegen` from models/components/webhookdatawallettransactionupdated.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Sent with `walletTransaction.updated`.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "e9661b28-d5b3-4270-aa68-18df67b95582",
///   "walletID": "3f77bb6a-f51f-4bfc-b94b-e9e4e7fae496",
///   "transactionID": "3d39be3a-fc36-44db-9108-c76ae2816b76",
///   "status": "pending"
/// }
/// ```
///
/// Source: [`models/components/webhookdatawallettransactionupdated.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/webhookdatawallettransactionupdated.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataWalletTransactionUpdated {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// The wallet transaction concerned.
    pub transaction_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::WalletTransactionStatus,
    /// How much can be spent once the movement is counted.
    pub available_balance: Option<crate::components::WalletAvailableBalance>,
}

impl WebhookDataWalletTransactionUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        wallet_id: impl Into<String>,
        transaction_id: impl Into<String>,
        status: impl Into<crate::components::WalletTransactionStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            transaction_id: transaction_id.into(),
            status: status.into(),
            ..wire::blank()
        }
    }

    /// Sets `available_balance`.
    #[must_use]
    #[inline]
    pub fn with_available_balance(
        mut self,
        value: crate::components::WalletAvailableBalance,
    ) -> Self {
        self.available_balance = Some(value);
        self
    }
}

impl wire::Blank for WebhookDataWalletTransactionUpdated {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            wallet_id: wire::blank(),
            transaction_id: wire::blank(),
            status: wire::blank(),
            available_balance: None,
        }
    }
}

impl wire::Record for WebhookDataWalletTransactionUpdated {
    const NAME: &'static str = "WebhookDataWalletTransactionUpdated";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::required("walletID"),
        wire::Key::required("transactionID"),
        wire::Key::required("status"),
        wire::Key::optional("availableBalance"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill(map, &mut self.wallet_id),
            2 => wire::fill(map, &mut self.transaction_id),
            3 => wire::fill(map, &mut self.status),
            4 => wire::fill(map, &mut self.available_balance),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
        out.required("transactionID", &self.transaction_id);
        out.required("status", &self.status);
        out.optional("availableBalance", &self.available_balance);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataWalletTransactionUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataWalletTransactionUpdated {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WebhookDataWalletTransactionUpdated {
    const RECEIVED: bool = true;
}
