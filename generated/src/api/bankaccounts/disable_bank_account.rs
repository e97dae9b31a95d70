// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

use crate::support::operations;

/// Stops the use of a bank account.
///
/// Needs the `/accounts/{accountID}/bank-accounts.write` scope.
///
/// `DELETE /accounts/{accountID}/bank-accounts/{bankAccountID}`
///
/// Source: [`sdks/bankaccounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/bankaccounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct DisableBankAccount {
    /// What is sent.
    pub request: crate::operations::DisableBankAccountRequest,
}

impl DisableBankAccount {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::DisableBankAccountRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for DisableBankAccount {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}";
    type Success = ();
    type Failure = DisableBankAccountFailure;

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
            400 | 409 => received.failure(DisableBankAccountFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `DisableBankAccount`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisableBankAccountFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
