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
#[non_exhaustive]
pub struct Disable {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The linked bank account concerned.
    pub bank_account_id: String,
}

impl Disable {
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

impl From<crate::operations::DisableBankAccountRequest> for Disable {
    #[inline]
    fn from(request: crate::operations::DisableBankAccountRequest) -> Self {
        Self {
            account_id: request.account_id,
            bank_account_id: request.bank_account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Disable> for crate::operations::DisableBankAccountRequest {
    #[inline]
    fn from(call: Disable) -> Self {
        Self {
            account_id: call.account_id,
            bank_account_id: call.bank_account_id,
        }
    }
}

impl operations::Operation for Disable {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}/bank-accounts/{bankAccountID}";
    type Success = ();
    type Failure = DisableFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("bankAccountID", &self.bank_account_id);
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
            400 | 409 => received.failure(DisableFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Disable`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisableFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for DisableFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
