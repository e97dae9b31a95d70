// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Changes the metadata of a transfer.
///
/// Needs the `/accounts/{accountID}/transfers.write` scope.
///
/// `PATCH /accounts/{accountID}/transfers/{transferID}`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateTransfer {
    /// What is sent.
    pub request: crate::operations::UpdateTransferRequest,
}

impl UpdateTransfer {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::UpdateTransferRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for UpdateTransfer {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}";
    type Success = crate::components::Transfer;
    type Failure = UpdateTransferFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("transferID", &self.request.transfer_id);
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.patch_transfer);
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
            422 => received.failure(UpdateTransferFailure::PatchTransferValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `UpdateTransfer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateTransferFailure {
    /// With status 422.
    PatchTransferValidationError(Box<crate::errors::PatchTransferValidationError>),
}
