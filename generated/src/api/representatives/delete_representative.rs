// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.

use crate::support::operations;

/// Takes a representative off a business.
///
/// Needs the `/accounts/{accountID}/representatives.write` scope.
///
/// `DELETE /accounts/{accountID}/representatives/{representativeID}`
///
/// Source: [`sdks/representatives/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/representatives/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRepresentative {
    /// What is sent.
    pub request: crate::operations::DeleteRepresentativeRequest,
}

impl DeleteRepresentative {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::DeleteRepresentativeRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for DeleteRepresentative {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}/representatives/{representativeID}";
    type Success = ();
    type Failure = DeleteRepresentativeFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("representativeID", &self.request.representative_id);
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
            400 | 409 => received.failure(DeleteRepresentativeFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `DeleteRepresentative`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteRepresentativeFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
