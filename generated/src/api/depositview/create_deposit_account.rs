// Written by `cargo xtask codegen` from sdks/depositview/README.md. Do not edit.

use crate::support::operations;

/// Takes in an export of deposit accounts from a core banking system.
///
/// The body is sent as it is, byte for byte. The `X-Source-System` header says which system wrote
/// it.
///
/// Needs the `/accounts/{accountID}/profile.write` scope.
///
/// `POST /underwriting/{accountID}/deposit-accounts`
///
/// Source: [`sdks/depositview/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/depositview/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateDepositAccount {
    /// What is sent.
    pub request: crate::operations::CreateDepositAccountRequest,
}

impl CreateDepositAccount {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::CreateDepositAccountRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateDepositAccount {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/underwriting/{accountID}/deposit-accounts";
    type Success = crate::components::DepositAccountIngestedResponse;
    type Failure = CreateDepositAccountFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.header("X-Source-System", &self.request.x_source_system);
        request.bytes(&self.request.request_body);
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
            400 | 409 => received.failure(CreateDepositAccountFailure::GenericError),
            422 => {
                received
                    .failure(CreateDepositAccountFailure::DepositAccountValidationError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateDepositAccount`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateDepositAccountFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    DepositAccountValidationError(Box<crate::errors::DepositAccountValidationError>),
}
