// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Changes an account.
///
/// What may be changed depends on how far identity checks have come:
///
/// - before the checks, everything;
/// - during the checks, whatever is missing or unfinished;
/// - after the checks, only what is still missing.
///
/// Data that is locked can be changed by Moov support.
///
/// Needs the `/accounts/{accountID}/profile.write` scope.
///
/// `PATCH /accounts/{accountID}`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// The Moov account this belongs to.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: String,
    /// The changes to make.
    pub body: crate::components::PatchAccount,
}

impl Update {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        body: crate::components::PatchAccount,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::UpdateAccountRequest> for Update {
    #[inline]
    fn from(request: crate::operations::UpdateAccountRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.patch_account,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Update> for crate::operations::UpdateAccountRequest {
    #[inline]
    fn from(call: Update) -> Self {
        Self {
            account_id: call.account_id,
            patch_account: call.body,
        }
    }
}

impl operations::Operation for Update {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}";
    type Success = crate::components::Account;
    type Failure = UpdateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
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
            400 | 409 => received.failure(UpdateFailure::GenericError),
            422 => received.failure(UpdateFailure::PatchAccountError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    PatchAccountError(Box<crate::errors::PatchAccountError>),
}

impl operations::Failure for UpdateFailure {
    const HOLDS_SECRETS: bool = true;

    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::PatchAccountError(error) => error.error.as_deref(),
        }
    }
}
