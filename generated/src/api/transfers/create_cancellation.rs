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
#[non_exhaustive]
pub struct CreateCancellation {
    /// The partner's own account.
    pub account_id: String,
    /// The transfer to cancel.
    pub transfer_id: String,
}

impl CreateCancellation {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>, transfer_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
        }
    }
}

impl From<crate::operations::CreateCancellationRequest> for CreateCancellation {
    #[inline]
    fn from(request: crate::operations::CreateCancellationRequest) -> Self {
        Self {
            account_id: request.account_id,
            transfer_id: request.transfer_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<CreateCancellation> for crate::operations::CreateCancellationRequest {
    #[inline]
    fn from(call: CreateCancellation) -> Self {
        Self {
            account_id: call.account_id,
            transfer_id: call.transfer_id,
        }
    }
}

impl operations::Operation for CreateCancellation {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}/cancellations";
    type Success = crate::components::Cancellation;
    type Failure = CreateCancellationFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("transferID", &self.transfer_id);
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

impl operations::Failure for CreateCancellationFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
