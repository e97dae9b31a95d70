// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.

use crate::support::operations;

/// Changes a representative.
///
/// What may be changed depends on how far identity checks have come:
///
/// - before the checks, everything;
/// - during the checks, whatever is missing or unfinished;
/// - after the checks, only what is still missing.
///
/// Needs the `/accounts/{accountID}/representatives.write` scope.
///
/// `PATCH /accounts/{accountID}/representatives/{representativeID}`
///
/// Source: [`sdks/representatives/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/representatives/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateRepresentative {
    /// What is sent.
    pub request: crate::operations::UpdateRepresentativeRequest,
}

impl UpdateRepresentative {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::UpdateRepresentativeRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for UpdateRepresentative {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}/representatives/{representativeID}";
    type Success = crate::components::Representative;
    type Failure = UpdateRepresentativeFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("representativeID", &self.request.representative_id);
        request.json(&self.request.update_representative);
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
            400 | 409 => received.failure(UpdateRepresentativeFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `UpdateRepresentative`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateRepresentativeFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
