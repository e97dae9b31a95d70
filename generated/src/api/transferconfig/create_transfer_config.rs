// Written by `cargo xtask codegen` from sdks/transferconfig/README.md. Do not edit.

use crate::support::operations;

/// Stores the choices for an account that has none.
///
/// `POST /accounts/{accountID}/transfer-config`
///
/// Source: [`sdks/transferconfig/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transferconfig/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateTransferConfig {
    /// What is sent.
    pub request: crate::operations::CreateTransferConfigRequest,
}

impl CreateTransferConfig {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::CreateTransferConfigRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateTransferConfig {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfer-config";
    type Success = crate::components::TransferConfig;
    type Failure = CreateTransferConfigFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.create_transfer_config);
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
            400 => received.failure(CreateTransferConfigFailure::GenericError),
            422 => {
                received
                    .failure(CreateTransferConfigFailure::TransferConfigValidationError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateTransferConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTransferConfigFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    TransferConfigValidationError(Box<crate::errors::TransferConfigValidationError>),
}
