// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Works out which payment methods two parties could use. The account in the path has to be the
/// partner's.
///
/// Needs the `/accounts/{accountID}/transfers.write` scope.
///
/// `POST /accounts/{accountID}/transfer-options`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateTransferOptions {
    /// What is sent.
    pub request: crate::operations::CreateTransferOptionsRequest,
}

impl CreateTransferOptions {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::CreateTransferOptionsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateTransferOptions {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfer-options";
    type Success = crate::components::TransferOptions;
    type Failure = CreateTransferOptionsFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.create_transfer_options);
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
            400 => received.failure(CreateTransferOptionsFailure::GenericError),
            422 => {
                received
                    .failure(
                        CreateTransferOptionsFailure::TransferOptionsValidationError,
                    )
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateTransferOptions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTransferOptionsFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    TransferOptionsValidationError(Box<crate::errors::TransferOptionsValidationError>),
}
