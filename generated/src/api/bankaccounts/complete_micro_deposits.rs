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
#[non_exhaustive]
pub struct CompleteMicroDeposits {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
    /// The amounts that were found.
    pub body: crate::components::CompleteMicroDeposits,
}

impl CompleteMicroDeposits {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        bank_account_id: impl Into<String>,
        amounts: Vec<i64>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
            body: crate::components::CompleteMicroDeposits::new(amounts),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        bank_account_id: impl Into<String>,
        body: crate::components::CompleteMicroDeposits,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::CompleteMicroDepositsRequest> for CompleteMicroDeposits {
    #[inline]
    fn from(request: crate::operations::CompleteMicroDepositsRequest) -> Self {
        Self {
            account_id: request.account_id,
            bank_account_id: request.bank_account_id,
            body: request.complete_micro_deposits,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<CompleteMicroDeposits> for crate::operations::CompleteMicroDepositsRequest {
    #[inline]
    fn from(call: CompleteMicroDeposits) -> Self {
        Self {
            account_id: call.account_id,
            bank_account_id: call.bank_account_id,
            complete_micro_deposits: call.body,
        }
    }
}

impl operations::Operation for CompleteMicroDeposits {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}/micro-deposits";
    type Success = crate::components::CompletedMicroDeposits;
    type Failure = CompleteMicroDepositsFailure;

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

impl operations::Failure for CompleteMicroDepositsFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
