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
#[non_exhaustive]
pub struct CompleteVerification {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
    /// The code that was found.
    pub body: crate::components::CompleteBankAccountVerification,
}

impl CompleteVerification {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        bank_account_id: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
            body: crate::components::CompleteBankAccountVerification::new(code),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        bank_account_id: impl Into<String>,
        body: crate::components::CompleteBankAccountVerification,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::CompleteBankAccountVerificationRequest>
for CompleteVerification {
    #[inline]
    fn from(request: crate::operations::CompleteBankAccountVerificationRequest) -> Self {
        Self {
            account_id: request.account_id,
            bank_account_id: request.bank_account_id,
            body: request.complete_bank_account_verification,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<CompleteVerification>
for crate::operations::CompleteBankAccountVerificationRequest {
    #[inline]
    fn from(call: CompleteVerification) -> Self {
        Self {
            account_id: call.account_id,
            bank_account_id: call.bank_account_id,
            complete_bank_account_verification: call.body,
        }
    }
}

impl operations::Operation for CompleteVerification {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}/verify";
    type Success = crate::components::BankAccountVerification;
    type Failure = CompleteVerificationFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("bankAccountID", &self.bank_account_id);
        request.json(&self.body);
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
                received.failure(CompleteVerificationFailure::GenericError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CompleteVerification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CompleteVerificationFailure {
    /// With status 400, 409, 422.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for CompleteVerificationFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
