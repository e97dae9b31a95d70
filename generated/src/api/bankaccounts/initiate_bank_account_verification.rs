// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

use crate::support::operations;

/// Sends a credit of one cent whose description holds a code, so that the holder can prove control
/// by sending the code back.
///
/// The credit goes over an instant network where the bank has one (`instant`), or else over
/// same-day ACH (`ach`). With the `X-Wait-For` header set to `rail-response`, the answer tells
/// whether the credit went through.
///
/// Needs the `/accounts/{accountID}/bank-accounts.write` scope.
///
/// `POST /accounts/{accountID}/bank-accounts/{bankAccountID}/verify`
///
/// Source: [`sdks/bankaccounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/bankaccounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct InitiateBankAccountVerification {
    /// What is sent.
    pub request: crate::operations::InitiateBankAccountVerificationRequest,
}

impl InitiateBankAccountVerification {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(
        request: crate::operations::InitiateBankAccountVerificationRequest,
    ) -> Self {
        Self { request }
    }
}

impl operations::Operation for InitiateBankAccountVerification {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}/verify";
    type Success = crate::components::BankAccountVerificationCreated;
    type Failure = InitiateBankAccountVerificationFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Wait-For", &self.request.x_wait_for);
        request.path("accountID", &self.request.account_id);
        request.path("bankAccountID", &self.request.bank_account_id);
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
            400 | 409 => {
                received.failure(InitiateBankAccountVerificationFailure::GenericError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `InitiateBankAccountVerification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InitiateBankAccountVerificationFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
