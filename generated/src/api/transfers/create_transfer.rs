// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Makes a transfer.
///
/// Send the same `X-Idempotency-Key` again when a call has to be repeated, so that the money moves
/// only once.
///
/// Needs the `/accounts/{accountID}/transfers.write` scope.
///
/// `POST /accounts/{accountID}/transfers`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateTransfer {
    /// What is sent.
    pub request: crate::operations::CreateTransferRequest,
}

impl CreateTransfer {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::CreateTransferRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateTransfer {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfers";
    type Success = crate::operations::CreateTransferResponseResult;
    type Failure = CreateTransferFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Idempotency-Key", &self.request.x_idempotency_key);
        request.header("X-Wait-For", &self.request.x_wait_for);
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.create_transfer);
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
            400 => received.failure(CreateTransferFailure::GenericError),
            409 => received.failure(CreateTransferFailure::Transfer),
            422 => received.failure(CreateTransferFailure::TransferValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateTransfer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTransferFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 409.
    Transfer(Box<crate::errors::Transfer>),
    /// With status 422.
    TransferValidationError(Box<crate::errors::TransferValidationError>),
}
