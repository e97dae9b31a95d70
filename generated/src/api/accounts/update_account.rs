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
pub struct UpdateAccount {
    /// What is sent.
    pub request: crate::operations::UpdateAccountRequest,
}

impl UpdateAccount {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::UpdateAccountRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for UpdateAccount {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}";
    type Success = crate::components::Account;
    type Failure = UpdateAccountFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.patch_account);
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
            400 | 409 => received.failure(UpdateAccountFailure::GenericError),
            422 => received.failure(UpdateAccountFailure::PatchAccountError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `UpdateAccount`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateAccountFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    PatchAccountError(Box<crate::errors::PatchAccountError>),
}
