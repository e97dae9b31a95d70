// Written by `cargo xtask codegen` from sdks/wallettransactions/README.md. Do not edit.

use crate::support::operations;

/// Fetches one transaction.
///
/// Needs the `/accounts/{accountID}/wallets.read` scope.
///
/// `GET /accounts/{accountID}/wallets/{walletID}/transactions/{transactionID}`
///
/// Source: [`sdks/wallettransactions/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/wallettransactions/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetWalletTransaction {
    /// What is sent.
    pub request: crate::operations::GetWalletTransactionRequest,
}

impl GetWalletTransaction {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetWalletTransactionRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetWalletTransaction {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/wallets/{walletID}/transactions/{transactionID}";
    type Success = crate::components::WalletTransaction;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("walletID", &self.request.wallet_id);
        request.path("transactionID", &self.request.transaction_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
