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
#[non_exhaustive]
pub struct Link {
    /// Sent as the `X-Wait-For` header; names the event to wait for before the response is written.
    ///
    /// In the header `X-Wait-For`.
    pub x_wait_for: Option<crate::components::BankAccountWaitFor>,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The bank account to link.
    pub body: crate::components::LinkBankAccount,
}

impl Link {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        body: crate::components::LinkBankAccount,
    ) -> Self {
        Self {
            x_wait_for: None,
            account_id: account_id.into(),
            body,
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

impl From<crate::operations::LinkBankAccountRequest> for Link {
    #[inline]
    fn from(request: crate::operations::LinkBankAccountRequest) -> Self {
        Self {
            x_wait_for: request.x_wait_for,
            account_id: request.account_id,
            body: request.link_bank_account,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Link> for crate::operations::LinkBankAccountRequest {
    #[inline]
    fn from(call: Link) -> Self {
        Self {
            x_wait_for: call.x_wait_for,
            account_id: call.account_id,
            link_bank_account: call.body,
        }
    }
}

impl operations::Operation for Link {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts";
    type Success = crate::components::BankAccount;
    type Failure = LinkFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Wait-For", &self.x_wait_for);
        request.path("accountID", &self.account_id);
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
            400 | 409 => received.failure(LinkFailure::GenericError),
            422 => received.failure(LinkFailure::BankAccountValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Link`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LinkFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    BankAccountValidationError(Box<crate::errors::BankAccountValidationError>),
}

impl operations::Failure for LinkFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::BankAccountValidationError(error) => error.error.as_deref(),
        }
    }
}
