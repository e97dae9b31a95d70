// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Tries to stop a transfer that has not gone too far.
///
/// Needs the `/accounts/{accountID}/transfers.write` scope.
///
/// `POST /accounts/{accountID}/transfers/{transferID}/cancellations`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCancellation {
    /// What is sent.
    pub request: crate::operations::CreateCancellationRequest,
}

impl CreateCancellation {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::CreateCancellationRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateCancellation {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}/cancellations";
    type Success = crate::components::Cancellation;
    type Failure = CreateCancellationFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("transferID", &self.request.transfer_id);
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
            400 => received.failure(CreateCancellationFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateCancellation`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateCancellationFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
}
