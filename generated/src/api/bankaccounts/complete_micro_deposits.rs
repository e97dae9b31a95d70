// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

use crate::support::operations;

/// Finishes a check by naming the two amounts. There are three tries.
///
/// Needs the `/accounts/{accountID}/bank-accounts.write` scope.
///
/// `PUT /accounts/{accountID}/bank-accounts/{bankAccountID}/micro-deposits`
///
/// Source: [`sdks/bankaccounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/bankaccounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CompleteMicroDeposits {
    /// What is sent.
    pub request: crate::operations::CompleteMicroDepositsRequest,
}

impl CompleteMicroDeposits {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::CompleteMicroDepositsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for CompleteMicroDeposits {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}/micro-deposits";
    type Success = crate::components::CompletedMicroDeposits;
    type Failure = CompleteMicroDepositsFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("bankAccountID", &self.request.bank_account_id);
        request.json(&self.request.complete_micro_deposits);
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
            400 | 409 => received.failure(CompleteMicroDepositsFailure::GenericError),
            422 => {
                received
                    .failure(CompleteMicroDepositsFailure::MicroDepositValidationError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CompleteMicroDeposits`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CompleteMicroDepositsFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    MicroDepositValidationError(Box<crate::errors::MicroDepositValidationError>),
}
