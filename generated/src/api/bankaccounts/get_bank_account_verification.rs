// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

use crate::support::operations;

/// Tells how far an instant check has come, and over which kind of network it went.
///
/// The states that call for action are:
///
/// - `sent-credit`: the code can be read off the bank statement
/// - `failed`: another bank account is needed
/// - `expired`: two weeks have passed, start again
/// - `max-attempts-exceeded`: five wrong codes were sent, start again
///
/// Needs the `/accounts/{accountID}/bank-accounts.read` scope.
///
/// `GET /accounts/{accountID}/bank-accounts/{bankAccountID}/verify`
///
/// Source: [`sdks/bankaccounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/bankaccounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetBankAccountVerification {
    /// What is sent.
    pub request: crate::operations::GetBankAccountVerificationRequest,
}

impl GetBankAccountVerification {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(
        request: crate::operations::GetBankAccountVerificationRequest,
    ) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetBankAccountVerification {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}/verify";
    type Success = crate::components::BankAccountVerification;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
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
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
