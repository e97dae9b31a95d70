// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

use crate::support::operations;

/// Links a bank account to a Moov account.
///
/// To use the account at once, send the `X-Wait-For` header with `payment-method`. Without it, the
/// payment methods appear a little later, and the caller has to look for them.
///
/// Needs the `/accounts/{accountID}/bank-accounts.write` scope.
///
/// `POST /accounts/{accountID}/bank-accounts`
///
/// Source: [`sdks/bankaccounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/bankaccounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct LinkBankAccount {
    /// What is sent.
    pub request: crate::operations::LinkBankAccountRequest,
}

impl LinkBankAccount {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::LinkBankAccountRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for LinkBankAccount {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts";
    type Success = crate::components::BankAccount;
    type Failure = LinkBankAccountFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Wait-For", &self.request.x_wait_for);
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.link_bank_account);
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
            400 | 409 => received.failure(LinkBankAccountFailure::GenericError),
            422 => received.failure(LinkBankAccountFailure::BankAccountValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `LinkBankAccount`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LinkBankAccountFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    BankAccountValidationError(Box<crate::errors::BankAccountValidationError>),
}
