// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Connects two accounts: the one in the path hands some of its permissions to the one in the body.
///
/// `POST /accounts/{accountID}/connections`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct ConnectAccount {
    /// What is sent.
    pub request: crate::operations::ConnectAccountRequest,
}

impl ConnectAccount {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ConnectAccountRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ConnectAccount {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/connections";
    type Success = ();
    type Failure = ConnectAccountFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.share_scopes);
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
            400 | 409 => received.failure(ConnectAccountFailure::GenericError),
            422 => {
                received
                    .failure(ConnectAccountFailure::ConnectAccountRequestValidationError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `ConnectAccount`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectAccountFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    ConnectAccountRequestValidationError(
        Box<crate::errors::ConnectAccountRequestValidationError>,
    ),
}
