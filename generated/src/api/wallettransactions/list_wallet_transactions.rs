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
pub struct ListWalletTransactions {
    /// What is sent.
    pub request: crate::operations::ListWalletTransactionsRequest,
}

impl ListWalletTransactions {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListWalletTransactionsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ListWalletTransactions {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/wallets/{walletID}/transactions";
    type Success = Vec<crate::components::WalletTransaction>;
    type Failure = ListWalletTransactionsFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.query("skip", &self.request.skip);
        request.query("count", &self.request.count);
        request.path("walletID", &self.request.wallet_id);
        request.query("transactionType", &self.request.transaction_type);
        request.query("transactionTypes", &self.request.transaction_types);
        request.query("sourceType", &self.request.source_type);
        request.query("sourceID", &self.request.source_id);
        request.query("status", &self.request.status);
        request.query("createdStartDateTime", &self.request.created_start_date_time);
        request.query("createdEndDateTime", &self.request.created_end_date_time);
        request.query("completedStartDateTime", &self.request.completed_start_date_time);
        request.query("completedEndDateTime", &self.request.completed_end_date_time);
        request.query("sweepID", &self.request.sweep_id);
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
            422 => {
                received
                    .failure(
                        ListWalletTransactionsFailure::ListWalletTransactionsValidationError,
                    )
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `ListWalletTransactions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListWalletTransactionsFailure {
    /// With status 422.
    ListWalletTransactionsValidationError(
        Box<crate::errors::ListWalletTransactionsValidationError>,
    ),
}
