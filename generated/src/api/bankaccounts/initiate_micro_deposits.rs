// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

use crate::support::operations;

/// Sends two tiny credits to a bank account, so that its holder can prove control by naming the
/// amounts.
///
/// Credits asked for before 16:15 Eastern Time arrive the same day, later ones on the next banking
/// day. A debit takes the money back. In sandbox both amounts are zero, and the check can be
/// finished at once.
///
/// Needs the `/accounts/{accountID}/bank-accounts.write` scope.
///
/// `POST /accounts/{accountID}/bank-accounts/{bankAccountID}/micro-deposits`
///
/// Source: [`sdks/bankaccounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/bankaccounts/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitiateMicroDeposits {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
}

impl InitiateMicroDeposits {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        bank_account_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
        }
    }
}

impl From<crate::operations::InitiateMicroDepositsRequest> for InitiateMicroDeposits {
    #[inline]
    fn from(request: crate::operations::InitiateMicroDepositsRequest) -> Self {
        Self {
            account_id: request.account_id,
            bank_account_id: request.bank_account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<InitiateMicroDeposits> for crate::operations::InitiateMicroDepositsRequest {
    #[inline]
    fn from(call: InitiateMicroDeposits) -> Self {
        Self {
            account_id: call.account_id,
            bank_account_id: call.bank_account_id,
        }
    }
}

impl operations::Operation for InitiateMicroDeposits {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}/micro-deposits";
    type Success = ();
    type Failure = InitiateMicroDepositsFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("bankAccountID", &self.bank_account_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.nothing()
    }

    #[inline]
    fn read_failure(
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            400 | 409 => received.failure(InitiateMicroDepositsFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `InitiateMicroDeposits`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InitiateMicroDepositsFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for InitiateMicroDepositsFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
