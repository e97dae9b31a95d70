// Written by `cargo xtask codegen` from sdks/wallets/README.md. Do not edit.

use crate::support::operations;

/// Lists the wallets of an account.
///
/// Needs the `/accounts/{accountID}/wallets.read` scope.
///
/// `GET /accounts/{accountID}/wallets`
///
/// Source: [`sdks/wallets/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/wallets/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct ListWallets {
    /// What is sent.
    pub request: crate::operations::ListWalletsRequest,
}

impl ListWallets {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListWalletsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ListWallets {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/wallets";
    type Success = Vec<crate::components::Wallet>;
    type Failure = ListWalletsFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("status", &self.request.status);
        request.query("walletType", &self.request.wallet_type);
        request.query("skip", &self.request.skip);
        request.query("count", &self.request.count);
        request.path("accountID", &self.request.account_id);
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
            422 => received.failure(ListWalletsFailure::ListWalletsValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `ListWallets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListWalletsFailure {
    /// With status 422.
    ListWalletsValidationError(Box<crate::errors::ListWalletsValidationError>),
}
