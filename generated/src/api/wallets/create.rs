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
#[non_exhaustive]
pub struct Create {
    /// The Moov account this belongs to.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: String,
    /// The wallet to add.
    pub body: crate::components::CreateWallet,
}

impl Create {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(account_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            body: crate::components::CreateWallet::new(name),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        body: crate::components::CreateWallet,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::CreateWalletRequest> for Create {
    #[inline]
    fn from(request: crate::operations::CreateWalletRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.create_wallet,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Create> for crate::operations::CreateWalletRequest {
    #[inline]
    fn from(call: Create) -> Self {
        Self {
            account_id: call.account_id,
            create_wallet: call.body,
        }
    }
}

impl operations::Operation for Create {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/wallets";
    type Success = crate::components::Wallet;
    type Failure = CreateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
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
            400 | 409 => received.failure(CreateFailure::GenericError),
            422 => received.failure(CreateFailure::CreateWalletValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    CreateWalletValidationError(Box<crate::errors::CreateWalletValidationError>),
}

impl operations::Failure for CreateFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::CreateWalletValidationError(error) => error.description.as_deref(),
        }
    }
}
