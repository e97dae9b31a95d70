// Written by `cargo xtask codegen` from sdks/wallets/README.md. Do not edit.

use crate::support::operations;

/// Adds a wallet to an account, and with it a payment method of type `moov-wallet`.
///
/// Needs the `/accounts/{accountID}/wallets.write` scope.
///
/// `POST /accounts/{accountID}/wallets`
///
/// Source: [`sdks/wallets/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/wallets/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateWallet {
    /// What is sent.
    pub request: crate::operations::CreateWalletRequest,
}

impl CreateWallet {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::CreateWalletRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateWallet {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/wallets";
    type Success = crate::components::Wallet;
    type Failure = CreateWalletFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.create_wallet);
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
            400 | 409 => received.failure(CreateWalletFailure::GenericError),
            422 => received.failure(CreateWalletFailure::CreateWalletValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateWallet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateWalletFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    CreateWalletValidationError(Box<crate::errors::CreateWalletValidationError>),
}
