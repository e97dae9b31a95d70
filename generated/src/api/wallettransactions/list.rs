// Written by `cargo xtask codegen` from sdks/wallettransactions/README.md. Do not edit.

use crate::support::operations;

/// Lists the transactions of a wallet.
///
/// Needs the `/accounts/{accountID}/wallets.read` scope.
///
/// `GET /accounts/{accountID}/wallets/{walletID}/transactions`
///
/// Source: [`sdks/wallettransactions/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/wallettransactions/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct List {
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

impl List {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>, wallet_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            skip: None,
            count: None,
            wallet_id: wallet_id.into(),
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

impl From<crate::operations::ListWalletTransactionsRequest> for List {
    #[inline]
    fn from(request: crate::operations::ListWalletTransactionsRequest) -> Self {
        Self {
            account_id: request.account_id,
            skip: request.skip,
            count: request.count,
            wallet_id: request.wallet_id,
            transaction_type: request.transaction_type,
            transaction_types: request.transaction_types,
            source_type: request.source_type,
            source_id: request.source_id,
            status: request.status,
            created_start_date_time: request.created_start_date_time,
            created_end_date_time: request.created_end_date_time,
            completed_start_date_time: request.completed_start_date_time,
            completed_end_date_time: request.completed_end_date_time,
            sweep_id: request.sweep_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<List> for crate::operations::ListWalletTransactionsRequest {
    #[inline]
    fn from(call: List) -> Self {
        Self {
            account_id: call.account_id,
            skip: call.skip,
            count: call.count,
            wallet_id: call.wallet_id,
            transaction_type: call.transaction_type,
            transaction_types: call.transaction_types,
            source_type: call.source_type,
            source_id: call.source_id,
            status: call.status,
            created_start_date_time: call.created_start_date_time,
            created_end_date_time: call.created_end_date_time,
            completed_start_date_time: call.completed_start_date_time,
            completed_end_date_time: call.completed_end_date_time,
            sweep_id: call.sweep_id,
        }
    }
}

impl operations::Operation for List {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/wallets/{walletID}/transactions";
    type Success = Vec<crate::components::WalletTransaction>;
    type Failure = ListFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.query("skip", &self.skip);
        request.query("count", &self.count);
        request.path("walletID", &self.wallet_id);
        request.query("transactionType", &self.transaction_type);
        request.query("transactionTypes", &self.transaction_types);
        request.query("sourceType", &self.source_type);
        request.query("sourceID", &self.source_id);
        request.query("status", &self.status);
        request.query("createdStartDateTime", &self.created_start_date_time);
        request.query("createdEndDateTime", &self.created_end_date_time);
        request.query("completedStartDateTime", &self.completed_start_date_time);
        request.query("completedEndDateTime", &self.completed_end_date_time);
        request.query("sweepID", &self.sweep_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            422 => received.failure(ListFailure::ListWalletTransactionsValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// By `skip`.
impl operations::Paged for List {
    fn next_page(&self, page: &operations::Response<Self::Success>) -> Option<Self> {
        let skip = operations::next_offset(
            self.skip.as_ref(),
            self.count.as_ref(),
            page.body.len(),
        )?;
        Some(Self {
            skip: Some(skip),
            ..self.clone()
        })
    }
}

/// The errors that the docs list for `List`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListFailure {
    /// With status 422.
    ListWalletTransactionsValidationError(
        Box<crate::errors::ListWalletTransactionsValidationError>,
    ),
}

impl operations::Failure for ListFailure {}
