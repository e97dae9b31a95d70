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
#[non_exhaustive]
pub struct InitiateVerification {
    /// Sent as the `X-Wait-For` header; names the event to wait for before the response is written.
    ///
    /// In the header `X-Wait-For`.
    pub x_wait_for: Option<crate::components::BankAccountWaitFor>,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
}

impl InitiateVerification {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        bank_account_id: impl Into<String>,
    ) -> Self {
        Self {
            x_wait_for: None,
            account_id: account_id.into(),
            bank_account_id: bank_account_id.into(),
        }
    }

    /// Sets `x_wait_for`.
    #[must_use]
    pub fn with_x_wait_for(
        mut self,
        value: impl Into<crate::components::BankAccountWaitFor>,
    ) -> Self {
        self.x_wait_for = Some(value.into());
        self
    }
}

impl From<crate::operations::InitiateBankAccountVerificationRequest>
for InitiateVerification {
    #[inline]
    fn from(request: crate::operations::InitiateBankAccountVerificationRequest) -> Self {
        Self {
            x_wait_for: request.x_wait_for,
            account_id: request.account_id,
            bank_account_id: request.bank_account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<InitiateVerification>
for crate::operations::InitiateBankAccountVerificationRequest {
    #[inline]
    fn from(call: InitiateVerification) -> Self {
        Self {
            x_wait_for: call.x_wait_for,
            account_id: call.account_id,
            bank_account_id: call.bank_account_id,
        }
    }
}

impl operations::Operation for InitiateVerification {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}/verify";
    type Success = crate::components::BankAccountVerificationCreated;
    type Failure = InitiateVerificationFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Wait-For", &self.x_wait_for);
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
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            400 | 409 => received.failure(InitiateVerificationFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `InitiateVerification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InitiateVerificationFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for InitiateVerificationFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
