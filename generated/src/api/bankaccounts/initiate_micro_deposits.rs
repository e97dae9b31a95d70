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
pub struct InitiateMicroDeposits {
    /// What is sent.
    pub request: crate::operations::InitiateMicroDepositsRequest,
}

impl InitiateMicroDeposits {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::InitiateMicroDepositsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for InitiateMicroDeposits {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}/micro-deposits";
    type Success = ();
    type Failure = InitiateMicroDepositsFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("bankAccountID", &self.request.bank_account_id);
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
