// Written by `cargo xtask codegen` from models/components/webhookdatawallettransactionupdated.md. Do not edit.

/// Sent with `walletTransaction.updated`.
///
/// Source: `models/components/webhookdatawallettransactionupdated.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookDataWalletTransactionUpdated {
    /// The Moov account this belongs to.
    pub account_id: ::std::string::String,
    /// The wallet concerned.
    pub wallet_id: ::std::string::String,
    /// The wallet transaction concerned.
    pub transaction_id: ::std::string::String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::WalletTransactionStatus,
    /// How much can be spent once the movement is counted.
    pub available_balance: ::core::option::Option<
        crate::components::WalletAvailableBalance,
    >,
}

impl WebhookDataWalletTransactionUpdated {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[must_use]
    pub fn new(
        account_id: impl ::core::convert::Into<::std::string::String>,
        wallet_id: impl ::core::convert::Into<::std::string::String>,
        transaction_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::WalletTransactionStatus>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            transaction_id: transaction_id.into(),
            status: status.into(),
            ..crate::support::wire::blank()
        }
    }

    /// Sets `available_balance`.
    #[must_use]
    pub fn with_available_balance(
        mut self,
        value: crate::components::WalletAvailableBalance,
    ) -> Self {
        self.available_balance = ::core::option::Option::Some(value);
        self
    }
}

impl crate::support::wire::Blank for WebhookDataWalletTransactionUpdated {
    fn blank() -> Self {
        Self {
            account_id: crate::support::wire::blank(),
            wallet_id: crate::support::wire::blank(),
            transaction_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
            available_balance: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for WebhookDataWalletTransactionUpdated {
    const NAME: &'static str = "WebhookDataWalletTransactionUpdated";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("accountID"),
        crate::support::wire::Key::required("walletID"),
        crate::support::wire::Key::required("transactionID"),
        crate::support::wire::Key::required("status"),
        crate::support::wire::Key::optional("availableBalance"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.account_id),
            1 => crate::support::wire::fill(map, &mut self.wallet_id),
            2 => crate::support::wire::fill(map, &mut self.transaction_id),
            3 => crate::support::wire::fill(map, &mut self.status),
            4 => crate::support::wire::fill(map, &mut self.available_balance),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
        out.required("accountID", &self.account_id);
        out.required("walletID", &self.wallet_id);
        out.required("transactionID", &self.transaction_id);
        out.required("status", &self.status);
        out.optional("availableBalance", &self.available_balance);
    }
}

impl<'de> ::serde::Deserialize<'de> for WebhookDataWalletTransactionUpdated {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WebhookDataWalletTransactionUpdated {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WebhookDataWalletTransactionUpdated {
    const RECEIVED: bool = true;
}
