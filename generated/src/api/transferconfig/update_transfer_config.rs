// Written by `cargo xtask codegen` from sdks/transferconfig/README.md. Do not edit.

use crate::support::operations;

/// Replaces the choices of an account.
///
/// `PUT /accounts/{accountID}/transfer-config`
///
/// Source: [`sdks/transferconfig/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transferconfig/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateTransferConfig {
    /// What is sent.
    pub request: crate::operations::UpdateTransferConfigRequest,
}

impl UpdateTransferConfig {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::UpdateTransferConfigRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for UpdateTransferConfig {
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/accounts/{accountID}/transfer-config";
    type Success = crate::components::TransferConfig;
    type Failure = UpdateTransferConfigFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.put_transfer_config);
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
            400 => received.failure(UpdateTransferConfigFailure::GenericError),
            422 => {
                received
                    .failure(UpdateTransferConfigFailure::TransferConfigValidationError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `UpdateTransferConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateTransferConfigFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    TransferConfigValidationError(Box<crate::errors::TransferConfigValidationError>),
}
