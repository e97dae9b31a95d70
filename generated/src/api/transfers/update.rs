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
#[non_exhaustive]
pub struct Update {
    /// The transfer concerned.
    pub transfer_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The changes to make.
    pub body: crate::components::PatchTransfer,
}

impl Update {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        body: crate::components::PatchTransfer,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::UpdateTransferRequest> for Update {
    #[inline]
    fn from(request: crate::operations::UpdateTransferRequest) -> Self {
        Self {
            transfer_id: request.transfer_id,
            account_id: request.account_id,
            body: request.patch_transfer,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Update> for crate::operations::UpdateTransferRequest {
    #[inline]
    fn from(call: Update) -> Self {
        Self {
            transfer_id: call.transfer_id,
            account_id: call.account_id,
            patch_transfer: call.body,
        }
    }
}

impl operations::Operation for Update {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}";
    type Success = crate::components::Transfer;
    type Failure = UpdateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("transferID", &self.transfer_id);
        request.path("accountID", &self.account_id);
        request.json(&self.body);
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
            422 => received.failure(UpdateFailure::PatchTransferValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateFailure {
    /// With status 422.
    PatchTransferValidationError(Box<crate::errors::PatchTransferValidationError>),
}

impl operations::Failure for UpdateFailure {}
