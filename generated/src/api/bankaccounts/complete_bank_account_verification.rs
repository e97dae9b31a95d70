// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

use crate::support::operations;

/// Finishes an instant check by sending the code back. The account then counts as `verified`, and
/// ACH debits are possible.
///
/// The code may be sent as `MV4821`, `mv4821` or `4821`.
///
/// Needs the `/accounts/{accountID}/bank-accounts.write` scope.
///
/// `PUT /accounts/{accountID}/bank-accounts/{bankAccountID}/verify`
///
/// Source: [`sdks/bankaccounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/bankaccounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CompleteBankAccountVerification {
    /// What is sent.
    pub request: crate::operations::CompleteBankAccountVerificationRequest,
}

impl CompleteBankAccountVerification {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(
        request: crate::operations::CompleteBankAccountVerificationRequest,
    ) -> Self {
        Self { request }
    }
}

impl operations::Operation for CompleteBankAccountVerification {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}/verify";
    type Success = crate::components::BankAccountVerification;
    type Failure = CompleteBankAccountVerificationFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("bankAccountID", &self.request.bank_account_id);
        request.json(&self.request.complete_bank_account_verification);
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
            400 | 409 | 422 => {
                received.failure(CompleteBankAccountVerificationFailure::GenericError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CompleteBankAccountVerification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CompleteBankAccountVerificationFailure {
    /// With status 400, 409, 422.
    GenericError(Box<crate::errors::GenericError>),
}
