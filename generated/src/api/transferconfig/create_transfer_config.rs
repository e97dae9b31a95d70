// Written by `cargo xtask codegen` from sdks/transferconfig/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::CreateTransferConfigRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for CreateTransferConfig {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfer-config";
    type Success = crate::components::TransferConfig;
    type Failure = CreateTransferConfigFailure;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.create_transfer_config);
    }

    #[inline]
    fn read_success(
        received: &crate::support::operations::Received<'_>,
    ) -> ::core::result::Result<
        Self::Success,
        crate::support::operations::Cause<Self::Failure>,
    > {
        received.json()
    }

    #[inline]
    fn read_failure(
        received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        match received.status() {
            400 => received.failure(CreateTransferConfigFailure::GenericError),
            422 => {
                received
                    .failure(CreateTransferConfigFailure::TransferConfigValidationError)
            }
            _ => crate::support::operations::Cause::Undocumented,
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
