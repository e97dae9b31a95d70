// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

use crate::support::operations;

/// Lists the bank accounts of a Moov account.
///
/// Needs the `/accounts/{accountID}/bank-accounts.read` scope.
///
/// `GET /accounts/{accountID}/bank-accounts`
///
/// Source: [`sdks/bankaccounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/bankaccounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct ListBankAccounts {
    /// What is sent.
    pub request: crate::operations::ListBankAccountsRequest,
}

impl ListBankAccounts {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListBankAccountsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ListBankAccounts {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts";
    type Success = Vec<crate::components::BankAccount>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
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
