// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::ListBankAccountsRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for ListBankAccounts {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts";
    type Success = Vec<crate::components::BankAccount>;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("accountID", &self.request.account_id);
    }

    #[inline]
    fn read_success(
        received: &crate::support::operations::Received<'_>,
    ) -> ::core::result::Result<
        Self::Success,
        crate::support::operations::Cause<Self::Failure>,
    > {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        crate::support::operations::Cause::Undocumented
    }
}
