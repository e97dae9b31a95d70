// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.

use crate::support::operations;

/// Adds a representative to a business.
///
/// Needs the `/accounts/{accountID}/representatives.write` scope.
///
/// `POST /accounts/{accountID}/representatives`
///
/// Source: [`sdks/representatives/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/representatives/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRepresentative {
    /// What is sent.
    pub request: crate::operations::CreateRepresentativeRequest,
}

impl CreateRepresentative {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::CreateRepresentativeRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateRepresentative {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/representatives";
    type Success = crate::components::Representative;
    type Failure = CreateRepresentativeFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.create_representative);
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
            400 | 409 => received.failure(CreateRepresentativeFailure::GenericError),
            422 => {
                received
                    .failure(CreateRepresentativeFailure::RepresentativeValidationError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateRepresentative`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateRepresentativeFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    RepresentativeValidationError(Box<crate::errors::RepresentativeValidationError>),
}
