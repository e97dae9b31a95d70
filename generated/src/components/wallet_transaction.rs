// Written by `cargo xtask codegen` from models/components/wallettransaction.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// A movement on a wallet, into it or out of it.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "walletID": "4bb63bee-4e31-4873-a8d5-06a6213ac1ae",
///   "transactionID": "6c942521-ddb3-47e7-8272-8db88f97c252",
///   "transactionType": "refund-failure",
///   "sourceType": "issuing-authorization",
///   "sourceID": "435d9db3-c3c1-4749-aa71-34a14fe73820",
///   "status": "completed",
///   "memo": "Payment for order SO-2041",
///   "createdOn": "2026-01-19T04:33:04Z",
///   "completedOn": "2026-05-23T14:35:42Z",
///   "currency": "USD",
///   "grossAmount": 120450,
///   "grossAmountDecimal": "1204.5",
///   "fee": 3125,
///   "feeIDs": [
///     "0c9d1a44-5b6e-4a0f-8e72-1fd3b9a6c815"
///   ],
///   "feeDecimal": "31.25",
///   "netAmount": 117325,
///   "netAmountDecimal": "1173.25"
/// }
/// ```
///
/// Source: [`models/components/wallettransaction.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/components/wallettransaction.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletTransaction {
    /// The wallet concerned.
    pub wallet_id: String,
    /// Identifies the movement.
    pub transaction_id: String,
    /// What kind of movement this is.
    pub transaction_type: crate::components::WalletTransactionType,
    /// What kind of record moved the money.
    pub source_type: crate::components::WalletTransactionSourceType,
    /// The record that moved the money.
    pub source_id: String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::WalletTransactionStatus,
    /// A line of text that explains the movement.
    pub memo: String,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the work finished, if it has.
    pub completed_on: Option<crate::support::Timestamp>,
    /// Currency as a three-letter code from ISO 4217.
    ///
    /// Example: `USD`
    pub currency: String,
    /// The amount before fees, in the smallest unit of the currency: 4825 stands for 48.25 US dollars.
    pub gross_amount: i64,
    /// The value of `grossAmount` as decimal text in whole units, with up to nine places.
    pub gross_amount_decimal: String,
    /// All fees together, in the smallest unit of the currency.
    pub fee: i64,
    /// The single fees that add up to `fee`.
    ///
    /// On the wire: `feeIDs`
    pub fee_ids: Option<Vec<String>>,
    /// The value of `fee` as decimal text in whole units, with up to nine places.
    pub fee_decimal: String,
    /// What is left after fees, in the smallest unit of the currency: the change that the wallet sees.
    pub net_amount: i64,
    /// The value of `netAmount` as decimal text in whole units, with up to nine places.
    pub net_amount_decimal: String,
    /// The balance after the movement, in the smallest unit of the currency. Only known once the
    /// movement is complete.
    pub available_balance: Option<i64>,
    /// The value of `availableBalance` as decimal text in whole units, with up to nine places.
    pub available_balance_decimal: Option<String>,
    /// The sweep that the movement counts towards.
    pub sweep_id: Option<String>,
}

impl WalletTransaction {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    #[must_use]
    pub fn new(
        wallet_id: impl Into<String>,
        transaction_id: impl Into<String>,
        transaction_type: impl Into<crate::components::WalletTransactionType>,
        source_type: impl Into<crate::components::WalletTransactionSourceType>,
        source_id: impl Into<String>,
        status: impl Into<crate::components::WalletTransactionStatus>,
        memo: impl Into<String>,
        created_on: impl Into<crate::support::Timestamp>,
        currency: impl Into<String>,
        gross_amount: i64,
        gross_amount_decimal: impl Into<String>,
        fee: i64,
        fee_decimal: impl Into<String>,
        net_amount: i64,
        net_amount_decimal: impl Into<String>,
    ) -> Self {
        Self {
            wallet_id: wallet_id.into(),
            transaction_id: transaction_id.into(),
            transaction_type: transaction_type.into(),
            source_type: source_type.into(),
            source_id: source_id.into(),
            status: status.into(),
            memo: memo.into(),
            created_on: created_on.into(),
            currency: currency.into(),
            gross_amount,
            gross_amount_decimal: gross_amount_decimal.into(),
            fee,
            fee_decimal: fee_decimal.into(),
            net_amount,
            net_amount_decimal: net_amount_decimal.into(),
            ..wire::blank()
        }
    }

    /// Sets `completed_on`.
    #[must_use]
    pub fn with_completed_on(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.completed_on = Some(value.into());
        self
    }

    /// Sets `fee_ids`.
    #[must_use]
    #[inline]
    pub fn with_fee_ids(mut self, value: Vec<String>) -> Self {
        self.fee_ids = Some(value);
        self
    }

    /// Sets `available_balance`.
    #[must_use]
    #[inline]
    pub fn with_available_balance(mut self, value: i64) -> Self {
        self.available_balance = Some(value);
        self
    }

    /// Sets `available_balance_decimal`.
    #[must_use]
    pub fn with_available_balance_decimal(mut self, value: impl Into<String>) -> Self {
        self.available_balance_decimal = Some(value.into());
        self
    }

    /// Sets `sweep_id`.
    #[must_use]
    pub fn with_sweep_id(mut self, value: impl Into<String>) -> Self {
        self.sweep_id = Some(value.into());
        self
    }
}

impl wire::Blank for WalletTransaction {
    #[inline]
    fn blank() -> Self {
        Self {
            wallet_id: wire::blank(),
            transaction_id: wire::blank(),
            transaction_type: wire::blank(),
            source_type: wire::blank(),
            source_id: wire::blank(),
            status: wire::blank(),
            memo: wire::blank(),
            created_on: wire::blank(),
            completed_on: None,
            currency: wire::blank(),
            gross_amount: wire::blank(),
            gross_amount_decimal: wire::blank(),
            fee: wire::blank(),
            fee_ids: None,
            fee_decimal: wire::blank(),
            net_amount: wire::blank(),
            net_amount_decimal: wire::blank(),
            available_balance: None,
            available_balance_decimal: None,
            sweep_id: None,
        }
    }
}

impl wire::Record for WalletTransaction {
    const NAME: &'static str = "WalletTransaction";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("walletID"),
        wire::Key::required("transactionID"),
        wire::Key::required("transactionType"),
        wire::Key::required("sourceType"),
        wire::Key::required("sourceID"),
        wire::Key::required("status"),
        wire::Key::required("memo"),
        wire::Key::required("createdOn"),
        wire::Key::optional("completedOn"),
        wire::Key::required("currency"),
        wire::Key::required("grossAmount"),
        wire::Key::required("grossAmountDecimal"),
        wire::Key::required("fee"),
        wire::Key::optional("feeIDs"),
        wire::Key::required("feeDecimal"),
        wire::Key::required("netAmount"),
        wire::Key::required("netAmountDecimal"),
        wire::Key::optional("availableBalance"),
        wire::Key::optional("availableBalanceDecimal"),
        wire::Key::optional("sweepID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.wallet_id),
            1 => wire::fill(map, &mut self.transaction_id),
            2 => wire::fill(map, &mut self.transaction_type),
            3 => wire::fill(map, &mut self.source_type),
            4 => wire::fill(map, &mut self.source_id),
            5 => wire::fill(map, &mut self.status),
            6 => wire::fill(map, &mut self.memo),
            7 => wire::fill(map, &mut self.created_on),
            8 => wire::fill(map, &mut self.completed_on),
            9 => wire::fill(map, &mut self.currency),
            10 => wire::fill_number(map, &mut self.gross_amount),
            11 => wire::fill(map, &mut self.gross_amount_decimal),
            12 => wire::fill_number(map, &mut self.fee),
            13 => wire::fill(map, &mut self.fee_ids),
            14 => wire::fill(map, &mut self.fee_decimal),
            15 => wire::fill_number(map, &mut self.net_amount),
            16 => wire::fill(map, &mut self.net_amount_decimal),
            17 => wire::fill_number(map, &mut self.available_balance),
            18 => wire::fill(map, &mut self.available_balance_decimal),
            19 => wire::fill(map, &mut self.sweep_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("walletID", &self.wallet_id);
        out.required("transactionID", &self.transaction_id);
        out.required("transactionType", &self.transaction_type);
        out.required("sourceType", &self.source_type);
        out.required("sourceID", &self.source_id);
        out.required("status", &self.status);
        out.required("memo", &self.memo);
        out.required("createdOn", &self.created_on);
        out.optional("completedOn", &self.completed_on);
        out.required("currency", &self.currency);
        out.required_number("grossAmount", &self.gross_amount);
        out.required("grossAmountDecimal", &self.gross_amount_decimal);
        out.required_number("fee", &self.fee);
        out.optional("feeIDs", &self.fee_ids);
        out.required("feeDecimal", &self.fee_decimal);
        out.required_number("netAmount", &self.net_amount);
        out.required("netAmountDecimal", &self.net_amount_decimal);
        out.optional_number("availableBalance", &self.available_balance);
        out.optional("availableBalanceDecimal", &self.available_balance_decimal);
        out.optional("sweepID", &self.sweep_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for WalletTransaction {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for WalletTransaction {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for WalletTransaction {
    const RECEIVED: bool = true;
}
