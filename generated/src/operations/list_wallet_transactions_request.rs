// Written by `cargo xtask codegen` from models/operations/listwallettransactionsrequest.md. Do not edit.

use crate::support::validate;

use crate::support::wire;

/// Narrows down a list of wallet transactions.
///
/// On the wire, for example:
///
/// ```text
/// {
///   "accountID": "aee5a3b6-22b3-42df-9803-3b3cd930cdaa",
///   "skip": 40,
///   "count": 20,
///   "walletID": "ca78ac7d-0a8e-419d-afab-c85f97d6ad96",
///   "sourceID": "ac49eb4a-7b6f-4b85-834f-a6e527ed3a99",
///   "createdStartDateTime": "2026-03-09T19:03:18Z",
///   "createdEndDateTime": "2026-06-21T10:30:57Z",
///   "completedStartDateTime": "2026-03-01T15:42:50Z",
///   "sweepID": "708d2fd3-6c8c-4965-9adb-49f440f12941"
/// }
/// ```
///
/// Source: [`models/operations/listwallettransactionsrequest.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/models/operations/listwallettransactionsrequest.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListWalletTransactionsRequest {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// How many results to pass over before the first one returned.
    ///
    /// Example: `40`
    pub skip: Option<i64>,
    /// The most results to return in one page.
    ///
    /// Example: `20`
    pub count: Option<i64>,
    /// The wallet concerned.
    pub wallet_id: String,
    /// Only movements of this kind.
    pub transaction_type: Option<crate::components::WalletTransactionType>,
    /// Only movements of these kinds.
    pub transaction_types: Option<Vec<crate::components::WalletTransactionType>>,
    /// Only movements that this kind of record caused.
    pub source_type: Option<crate::components::WalletTransactionSourceType>,
    /// Only movements that this record caused.
    pub source_id: Option<String>,
    /// Only movements at this stage: `pending` or `completed`.
    pub status: Option<crate::components::WalletTransactionStatus>,
    /// Only movements made at this moment or later.
    pub created_start_date_time: Option<crate::support::Timestamp>,
    /// Only movements made before this moment.
    pub created_end_date_time: Option<crate::support::Timestamp>,
    /// Only movements completed at this moment or later.
    pub completed_start_date_time: Option<crate::support::Timestamp>,
    /// Only movements completed before this moment.
    pub completed_end_date_time: Option<crate::support::Timestamp>,
    /// Only movements that count towards this sweep.
    pub sweep_id: Option<String>,
}

impl ListWalletTransactionsRequest {
    /// A value with the fields that are required.
    #[must_use]
    pub fn new(account_id: impl Into<String>, wallet_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            ..wire::blank()
        }
    }

    /// Sets `skip`.
    #[must_use]
    #[inline]
    pub fn with_skip(mut self, value: i64) -> Self {
        self.skip = Some(value);
        self
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    /// Sets `transaction_type`.
    #[must_use]
    pub fn with_transaction_type(
        mut self,
        value: impl Into<crate::components::WalletTransactionType>,
    ) -> Self {
        self.transaction_type = Some(value.into());
        self
    }

    /// Sets `transaction_types`.
    #[must_use]
    #[inline]
    pub fn with_transaction_types(
        mut self,
        value: Vec<crate::components::WalletTransactionType>,
    ) -> Self {
        self.transaction_types = Some(value);
        self
    }

    /// Sets `source_type`.
    #[must_use]
    pub fn with_source_type(
        mut self,
        value: impl Into<crate::components::WalletTransactionSourceType>,
    ) -> Self {
        self.source_type = Some(value.into());
        self
    }

    /// Sets `source_id`.
    #[must_use]
    pub fn with_source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<crate::components::WalletTransactionStatus>,
    ) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `created_start_date_time`.
    #[must_use]
    pub fn with_created_start_date_time(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.created_start_date_time = Some(value.into());
        self
    }

    /// Sets `created_end_date_time`.
    #[must_use]
    pub fn with_created_end_date_time(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.created_end_date_time = Some(value.into());
        self
    }

    /// Sets `completed_start_date_time`.
    #[must_use]
    pub fn with_completed_start_date_time(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.completed_start_date_time = Some(value.into());
        self
    }

    /// Sets `completed_end_date_time`.
    #[must_use]
    pub fn with_completed_end_date_time(
        mut self,
        value: impl Into<crate::support::Timestamp>,
    ) -> Self {
        self.completed_end_date_time = Some(value.into());
        self
    }

    /// Sets `sweep_id`.
    #[must_use]
    pub fn with_sweep_id(mut self, value: impl Into<String>) -> Self {
        self.sweep_id = Some(value.into());
        self
    }
}

impl wire::Blank for ListWalletTransactionsRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            account_id: wire::blank(),
            skip: None,
            count: None,
            wallet_id: wire::blank(),
            transaction_type: None,
            transaction_types: None,
            source_type: None,
            source_id: None,
            status: None,
            created_start_date_time: None,
            created_end_date_time: None,
            completed_start_date_time: None,
            completed_end_date_time: None,
            sweep_id: None,
        }
    }
}

impl wire::Record for ListWalletTransactionsRequest {
    const NAME: &'static str = "ListWalletTransactionsRequest";

    const KEYS: &'static [wire::Key] = &[
        wire::Key::required("accountID"),
        wire::Key::optional("skip"),
        wire::Key::optional("count"),
        wire::Key::required("walletID"),
        wire::Key::optional("transactionType"),
        wire::Key::optional("transactionTypes"),
        wire::Key::optional("sourceType"),
        wire::Key::optional("sourceID"),
        wire::Key::optional("status"),
        wire::Key::optional("createdStartDateTime"),
        wire::Key::optional("createdEndDateTime"),
        wire::Key::optional("completedStartDateTime"),
        wire::Key::optional("completedEndDateTime"),
        wire::Key::optional("sweepID"),
    ];

    fn read<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        key: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match key {
            0 => wire::fill(map, &mut self.account_id),
            1 => wire::fill_number(map, &mut self.skip),
            2 => wire::fill_number(map, &mut self.count),
            3 => wire::fill(map, &mut self.wallet_id),
            4 => wire::fill(map, &mut self.transaction_type),
            5 => wire::fill(map, &mut self.transaction_types),
            6 => wire::fill(map, &mut self.source_type),
            7 => wire::fill(map, &mut self.source_id),
            8 => wire::fill(map, &mut self.status),
            9 => wire::fill(map, &mut self.created_start_date_time),
            10 => wire::fill(map, &mut self.created_end_date_time),
            11 => wire::fill(map, &mut self.completed_start_date_time),
            12 => wire::fill(map, &mut self.completed_end_date_time),
            13 => wire::fill(map, &mut self.sweep_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: ::serde::ser::SerializeMap>(&self, out: &mut wire::Fields<M>) {
        out.required("accountID", &self.account_id);
        out.optional_number("skip", &self.skip);
        out.optional_number("count", &self.count);
        out.required("walletID", &self.wallet_id);
        out.optional("transactionType", &self.transaction_type);
        out.optional("transactionTypes", &self.transaction_types);
        out.optional("sourceType", &self.source_type);
        out.optional("sourceID", &self.source_id);
        out.optional("status", &self.status);
        out.optional("createdStartDateTime", &self.created_start_date_time);
        out.optional("createdEndDateTime", &self.created_end_date_time);
        out.optional("completedStartDateTime", &self.completed_start_date_time);
        out.optional("completedEndDateTime", &self.completed_end_date_time);
        out.optional("sweepID", &self.sweep_id);
    }
}

impl<'de> ::serde::Deserialize<'de> for ListWalletTransactionsRequest {
    fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        wire::read_record(input)
    }
}

impl ::serde::Serialize for ListWalletTransactionsRequest {
    fn serialize<S: ::serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        wire::write_record(self, output)
    }
}

impl validate::Validate for ListWalletTransactionsRequest {}
