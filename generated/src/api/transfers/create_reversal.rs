// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Gives back what a card paid: by stopping the transfer while that is possible, by a refund
/// afterwards.
///
/// Needs the `/accounts/{accountID}/transfers.write` scope.
///
/// `POST /accounts/{accountID}/transfers/{transferID}/reversals`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateReversal {
    /// What is sent.
    pub request: crate::operations::CreateReversalRequest,
}

impl CreateReversal {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::CreateReversalRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateReversal {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}/reversals";
    type Success = crate::components::Reversal;
    type Failure = CreateReversalFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Idempotency-Key", &self.request.x_idempotency_key);
        request.path("accountID", &self.request.account_id);
        request.path("transferID", &self.request.transfer_id);
        if let Some(value) = &self.request.create_reversal {
            request.json(value);
        }
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
            400 | 409 => received.failure(CreateReversalFailure::GenericError),
            422 => received.failure(CreateReversalFailure::ReversalValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateReversal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateReversalFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    ReversalValidationError(Box<crate::errors::ReversalValidationError>),
}
