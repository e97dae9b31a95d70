// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Cuts the connection to an account. It drops out of the list of accounts, and what remains is
/// read-only access for reports.
///
/// Needs the `/accounts/{accountID}/profile.disconnect` scope.
///
/// `DELETE /accounts/{accountID}`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct DisconnectAccount {
    /// What is sent.
    pub request: crate::operations::DisconnectAccountRequest,
}

impl DisconnectAccount {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::DisconnectAccountRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for DisconnectAccount {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}";
    type Success = ();
    type Failure = DisconnectAccountFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
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
            400 | 409 => received.failure(DisconnectAccountFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `DisconnectAccount`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisconnectAccountFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
