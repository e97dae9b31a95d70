// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Fetches one attempt to stop a transfer.
///
/// Needs the `/accounts/{accountID}/transfers.read` scope.
///
/// `GET /accounts/{accountID}/transfers/{transferID}/cancellations/{cancellationID}`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCancellation {
    /// The partner, or either side of the transfer.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// The cancellation concerned.
    pub cancellation_id: String,
}

impl GetCancellation {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        cancellation_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            cancellation_id: cancellation_id.into(),
        }
    }
}

impl From<crate::operations::GetCancellationRequest> for GetCancellation {
    #[inline]
    fn from(request: crate::operations::GetCancellationRequest) -> Self {
        Self {
            account_id: request.account_id,
            transfer_id: request.transfer_id,
            cancellation_id: request.cancellation_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<GetCancellation> for crate::operations::GetCancellationRequest {
    #[inline]
    fn from(call: GetCancellation) -> Self {
        Self {
            account_id: call.account_id,
            transfer_id: call.transfer_id,
            cancellation_id: call.cancellation_id,
        }
    }
}

impl operations::Operation for GetCancellation {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}/cancellations/{cancellationID}";
    type Success = crate::components::Cancellation;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("transferID", &self.transfer_id);
        request.path("cancellationID", &self.cancellation_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
