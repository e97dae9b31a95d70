// Written by `cargo xtask codegen` from sdks/bankaccounts/README.md. Do not edit.

use crate::support::operations;

/// Fetches one bank account.
///
/// Needs the `/accounts/{accountID}/bank-accounts.read` scope.
///
/// `GET /accounts/{accountID}/bank-accounts/{bankAccountID}`
///
/// Source: [`sdks/bankaccounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/bankaccounts/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Get {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
}

impl Get {
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

impl From<crate::operations::GetBankAccountRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetBankAccountRequest) -> Self {
        Self {
            account_id: request.account_id,
            bank_account_id: request.bank_account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetBankAccountRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            account_id: call.account_id,
            bank_account_id: call.bank_account_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}";
    type Success = crate::components::BankAccount;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("bankAccountID", &self.bank_account_id);
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
