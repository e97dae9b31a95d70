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
#[non_exhaustive]
pub struct Get {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The wallet concerned.
    pub wallet_id: String,
    /// The wallet transaction concerned.
    pub transaction_id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        wallet_id: impl Into<String>,
        transaction_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            wallet_id: wallet_id.into(),
            transaction_id: transaction_id.into(),
        }
    }
}

impl From<crate::operations::GetWalletTransactionRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetWalletTransactionRequest) -> Self {
        Self {
            account_id: request.account_id,
            wallet_id: request.wallet_id,
            transaction_id: request.transaction_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetWalletTransactionRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            account_id: call.account_id,
            wallet_id: call.wallet_id,
            transaction_id: call.transaction_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/wallets/{walletID}/transactions/{transactionID}";
    type Success = crate::components::WalletTransaction;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("walletID", &self.wallet_id);
        request.path("transactionID", &self.transaction_id);
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
