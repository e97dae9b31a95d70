// Written by `cargo xtask codegen` from sdks/wallets/README.md. Do not edit.

use crate::support::operations;

/// Changes the name, the description, the metadata or the status of a wallet.
///
/// Needs the `/accounts/{accountID}/wallets.write` scope.
///
/// `PATCH /accounts/{accountID}/wallets/{walletID}`
///
/// Source: [`sdks/wallets/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/wallets/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateWallet {
    /// What is sent.
    pub request: crate::operations::UpdateWalletRequest,
}

impl UpdateWallet {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::UpdateWalletRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for UpdateWallet {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}/wallets/{walletID}";
    type Success = crate::components::Wallet;
    type Failure = UpdateWalletFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("walletID", &self.request.wallet_id);
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.patch_wallet);
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
            400 | 409 => received.failure(UpdateWalletFailure::GenericError),
            422 => received.failure(UpdateWalletFailure::PatchWalletValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `UpdateWallet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateWalletFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    PatchWalletValidationError(Box<crate::errors::PatchWalletValidationError>),
}
