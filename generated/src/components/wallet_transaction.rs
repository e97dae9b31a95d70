// Written by `cargo xtask codegen` from models/components/wallettransaction.md. Do not edit.

/// A movement on a wallet, into it or out of it.
///
/// Source: `models/components/wallettransaction.md`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletTransaction {
    /// The wallet concerned.
    pub wallet_id: ::std::string::String,
    /// Identifies the movement.
    pub transaction_id: ::std::string::String,
    /// What kind of movement this is.
    pub transaction_type: crate::components::WalletTransactionType,
    /// What kind of record moved the money.
    pub source_type: crate::components::WalletTransactionSourceType,
    /// The record that moved the money.
    pub source_id: ::std::string::String,
    /// Where the record stands in its life cycle.
    pub status: crate::components::WalletTransactionStatus,
    /// A line of text that explains the movement.
    pub memo: ::std::string::String,
    /// When the record was created.
    pub created_on: crate::support::Timestamp,
    /// When the work finished, if it has.
    pub completed_on: ::core::option::Option<crate::support::Timestamp>,
    /// Currency as a three-letter code from ISO 4217.
    ///
    /// Example: `USD`
    pub currency: ::std::string::String,
    /// The amount before fees, in the smallest unit of the currency: 4825 stands for 48.25 US dollars.
    pub gross_amount: i64,
    /// The value of `grossAmount` as decimal text in whole units, with up to nine places.
    pub gross_amount_decimal: ::std::string::String,
    /// All fees together, in the smallest unit of the currency.
    pub fee: i64,
    /// The single fees that add up to `fee`.
    ///
    /// On the wire: `feeIDs`
    pub fee_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The value of `fee` as decimal text in whole units, with up to nine places.
    pub fee_decimal: ::std::string::String,
    /// What is left after fees, in the smallest unit of the currency: the change that the wallet sees.
    pub net_amount: i64,
    /// The value of `netAmount` as decimal text in whole units, with up to nine places.
    pub net_amount_decimal: ::std::string::String,
    /// The balance after the movement, in the smallest unit of the currency. Only known once the
    /// movement is complete.
    pub available_balance: ::core::option::Option<i64>,
    /// The value of `availableBalance` as decimal text in whole units, with up to nine places.
    pub available_balance_decimal: ::core::option::Option<::std::string::String>,
    /// The sweep that the movement counts towards.
    pub sweep_id: ::core::option::Option<::std::string::String>,
}

impl WalletTransaction {
    /// A value with the fields that are required.
    ///
    /// For tests: this is only received. What `new` takes may change in any release.
    #[doc(hidden)]
    #[expect(clippy::too_many_arguments, reason = "one for each required field")]
    #[must_use]
    pub fn new(
        wallet_id: impl ::core::convert::Into<::std::string::String>,
        transaction_id: impl ::core::convert::Into<::std::string::String>,
        transaction_type: impl ::core::convert::Into<
            crate::components::WalletTransactionType,
        >,
        source_type: impl ::core::convert::Into<
            crate::components::WalletTransactionSourceType,
        >,
        source_id: impl ::core::convert::Into<::std::string::String>,
        status: impl ::core::convert::Into<crate::components::WalletTransactionStatus>,
        memo: impl ::core::convert::Into<::std::string::String>,
        created_on: impl ::core::convert::Into<crate::support::Timestamp>,
        currency: impl ::core::convert::Into<::std::string::String>,
        gross_amount: i64,
        gross_amount_decimal: impl ::core::convert::Into<::std::string::String>,
        fee: i64,
        fee_decimal: impl ::core::convert::Into<::std::string::String>,
        net_amount: i64,
        net_amount_decimal: impl ::core::convert::Into<::std::string::String>,
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
            ..crate::support::wire::blank()
        }
    }

    /// Sets `completed_on`.
    #[must_use]
    pub fn with_completed_on(
        mut self,
        value: impl ::core::convert::Into<crate::support::Timestamp>,
    ) -> Self {
        self.completed_on = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `fee_ids`.
    #[must_use]
    pub fn with_fee_ids(
        mut self,
        value: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.fee_ids = ::core::option::Option::Some(value);
        self
    }

    /// Sets `available_balance`.
    #[must_use]
    pub fn with_available_balance(mut self, value: i64) -> Self {
        self.available_balance = ::core::option::Option::Some(value);
        self
    }

    /// Sets `available_balance_decimal`.
    #[must_use]
    pub fn with_available_balance_decimal(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.available_balance_decimal = ::core::option::Option::Some(value.into());
        self
    }

    /// Sets `sweep_id`.
    #[must_use]
    pub fn with_sweep_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sweep_id = ::core::option::Option::Some(value.into());
        self
    }
}

impl crate::support::wire::Blank for WalletTransaction {
    fn blank() -> Self {
        Self {
            wallet_id: crate::support::wire::blank(),
            transaction_id: crate::support::wire::blank(),
            transaction_type: crate::support::wire::blank(),
            source_type: crate::support::wire::blank(),
            source_id: crate::support::wire::blank(),
            status: crate::support::wire::blank(),
            memo: crate::support::wire::blank(),
            created_on: crate::support::wire::blank(),
            completed_on: ::core::option::Option::None,
            currency: crate::support::wire::blank(),
            gross_amount: crate::support::wire::blank(),
            gross_amount_decimal: crate::support::wire::blank(),
            fee: crate::support::wire::blank(),
            fee_ids: ::core::option::Option::None,
            fee_decimal: crate::support::wire::blank(),
            net_amount: crate::support::wire::blank(),
            net_amount_decimal: crate::support::wire::blank(),
            available_balance: ::core::option::Option::None,
            available_balance_decimal: ::core::option::Option::None,
            sweep_id: ::core::option::Option::None,
        }
    }
}

impl crate::support::wire::Record for WalletTransaction {
    const NAME: &'static str = "WalletTransaction";
    const KEYS: &'static [crate::support::wire::Key] = &[
        crate::support::wire::Key::required("walletID"),
        crate::support::wire::Key::required("transactionID"),
        crate::support::wire::Key::required("transactionType"),
        crate::support::wire::Key::required("sourceType"),
        crate::support::wire::Key::required("sourceID"),
        crate::support::wire::Key::required("status"),
        crate::support::wire::Key::required("memo"),
        crate::support::wire::Key::required("createdOn"),
        crate::support::wire::Key::optional("completedOn"),
        crate::support::wire::Key::required("currency"),
        crate::support::wire::Key::required("grossAmount"),
        crate::support::wire::Key::required("grossAmountDecimal"),
        crate::support::wire::Key::required("fee"),
        crate::support::wire::Key::optional("feeIDs"),
        crate::support::wire::Key::required("feeDecimal"),
        crate::support::wire::Key::required("netAmount"),
        crate::support::wire::Key::required("netAmountDecimal"),
        crate::support::wire::Key::optional("availableBalance"),
        crate::support::wire::Key::optional("availableBalanceDecimal"),
        crate::support::wire::Key::optional("sweepID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> ::core::result::Result<(), A::Error> {
        match key {
            0 => crate::support::wire::fill(map, &mut self.wallet_id),
            1 => crate::support::wire::fill(map, &mut self.transaction_id),
            2 => crate::support::wire::fill(map, &mut self.transaction_type),
            3 => crate::support::wire::fill(map, &mut self.source_type),
            4 => crate::support::wire::fill(map, &mut self.source_id),
            5 => crate::support::wire::fill(map, &mut self.status),
            6 => crate::support::wire::fill(map, &mut self.memo),
            7 => crate::support::wire::fill(map, &mut self.created_on),
            8 => crate::support::wire::fill(map, &mut self.completed_on),
            9 => crate::support::wire::fill(map, &mut self.currency),
            10 => crate::support::wire::fill_number(map, &mut self.gross_amount),
            11 => crate::support::wire::fill(map, &mut self.gross_amount_decimal),
            12 => crate::support::wire::fill_number(map, &mut self.fee),
            13 => crate::support::wire::fill(map, &mut self.fee_ids),
            14 => crate::support::wire::fill(map, &mut self.fee_decimal),
            15 => crate::support::wire::fill_number(map, &mut self.net_amount),
            16 => crate::support::wire::fill(map, &mut self.net_amount_decimal),
            17 => crate::support::wire::fill_number(map, &mut self.available_balance),
            18 => crate::support::wire::fill(map, &mut self.available_balance_decimal),
            19 => crate::support::wire::fill(map, &mut self.sweep_id),
            _ => crate::support::wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(
        &self,
        out: &mut crate::support::wire::Fields<M>,
    ) {
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
    fn deserialize<D: ::serde::Deserializer<'de>>(
        input: D,
    ) -> ::core::result::Result<Self, D::Error> {
        crate::support::wire::read_record(input)
    }
}

impl ::serde::Serialize for WalletTransaction {
    fn serialize<S: ::serde::Serializer>(
        &self,
        output: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        crate::support::wire::write_record(self, output)
    }
}

impl crate::support::validate::Validate for WalletTransaction {
    const RECEIVED: bool = true;
}
