// Written by `cargo xtask codegen` from sdks/sweeps/README.md. Do not edit.

use crate::support::operations;

/// Sets a sweep up.
///
/// Needs the `/accounts/{accountID}/wallets.write` scope.
///
/// `POST /accounts/{accountID}/sweep-configs`
///
/// Source: [`sdks/sweeps/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/sweeps/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSweepConfig {
    /// What is sent.
    pub request: crate::operations::CreateSweepConfigRequest,
}

impl CreateSweepConfig {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::CreateSweepConfigRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateSweepConfig {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/sweep-configs";
    type Success = crate::components::SweepConfig;
    type Failure = CreateSweepConfigFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.create_sweep_config);
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
            400 | 409 => received.failure(CreateSweepConfigFailure::GenericError),
            422 => received.failure(CreateSweepConfigFailure::CreateSweepConfigError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateSweepConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateSweepConfigFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    CreateSweepConfigError(Box<crate::errors::CreateSweepConfigError>),
}
