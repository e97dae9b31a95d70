// Written by `cargo xtask codegen` from sdks/sweeps/README.md. Do not edit.

use crate::support::operations;

/// Changes a sweep configuration.
///
/// Needs the `/accounts/{accountID}/wallets.write` scope.
///
/// `PATCH /accounts/{accountID}/sweep-configs/{sweepConfigID}`
///
/// Source: [`sdks/sweeps/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/sweeps/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSweepConfig {
    /// What is sent.
    pub request: crate::operations::UpdateSweepConfigRequest,
}

impl UpdateSweepConfig {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::UpdateSweepConfigRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for UpdateSweepConfig {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}/sweep-configs/{sweepConfigID}";
    type Success = crate::components::SweepConfig;
    type Failure = UpdateSweepConfigFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("sweepConfigID", &self.request.sweep_config_id);
        request.json(&self.request.patch_sweep_config);
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
            400 | 409 => received.failure(UpdateSweepConfigFailure::GenericError),
            422 => received.failure(UpdateSweepConfigFailure::PatchSweepConfigError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `UpdateSweepConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateSweepConfigFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    PatchSweepConfigError(Box<crate::errors::PatchSweepConfigError>),
}
