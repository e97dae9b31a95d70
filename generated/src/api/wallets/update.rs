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
#[non_exhaustive]
pub struct Update {
    /// The wallet concerned.
    pub wallet_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The changes to make.
    ///
    /// Example: `{ "name": "Parts float", "status": "active" }`
    pub body: crate::components::PatchWallet,
}

impl Update {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        wallet_id: impl Into<String>,
        body: crate::components::PatchWallet,
    ) -> Self {
        Self {
            wallet_id: wallet_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::UpdateWalletRequest> for Update {
    #[inline]
    fn from(request: crate::operations::UpdateWalletRequest) -> Self {
        Self {
            wallet_id: request.wallet_id,
            account_id: request.account_id,
            body: request.patch_wallet,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Update> for crate::operations::UpdateWalletRequest {
    #[inline]
    fn from(call: Update) -> Self {
        Self {
            wallet_id: call.wallet_id,
            account_id: call.account_id,
            patch_wallet: call.body,
        }
    }
}

impl operations::Operation for Update {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}/wallets/{walletID}";
    type Success = crate::components::Wallet;
    type Failure = UpdateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("walletID", &self.wallet_id);
        request.path("accountID", &self.account_id);
        request.json(&self.body);
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
            400 | 409 => received.failure(UpdateFailure::GenericError),
            422 => received.failure(UpdateFailure::PatchWalletValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    PatchWalletValidationError(Box<crate::errors::PatchWalletValidationError>),
}

impl operations::Failure for UpdateFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::PatchWalletValidationError(error) => error.description.as_deref(),
        }
    }
}
