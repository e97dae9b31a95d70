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
#[non_exhaustive]
pub struct UpdateConfig {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The sweep configuration concerned.
    pub sweep_config_id: String,
    /// The changes to make.
    pub body: crate::components::PatchSweepConfig,
}

impl UpdateConfig {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        sweep_config_id: impl Into<String>,
        body: crate::components::PatchSweepConfig,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            sweep_config_id: sweep_config_id.into(),
            body,
        }
    }
}

impl From<crate::operations::UpdateSweepConfigRequest> for UpdateConfig {
    #[inline]
    fn from(request: crate::operations::UpdateSweepConfigRequest) -> Self {
        Self {
            account_id: request.account_id,
            sweep_config_id: request.sweep_config_id,
            body: request.patch_sweep_config,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<UpdateConfig> for crate::operations::UpdateSweepConfigRequest {
    #[inline]
    fn from(call: UpdateConfig) -> Self {
        Self {
            account_id: call.account_id,
            sweep_config_id: call.sweep_config_id,
            patch_sweep_config: call.body,
        }
    }
}

impl operations::Operation for UpdateConfig {
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/accounts/{accountID}/sweep-configs/{sweepConfigID}";
    type Success = crate::components::SweepConfig;
    type Failure = UpdateConfigFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("sweepConfigID", &self.sweep_config_id);
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
            400 | 409 => received.failure(UpdateConfigFailure::GenericError),
            422 => received.failure(UpdateConfigFailure::PatchSweepConfigError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `UpdateConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateConfigFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    PatchSweepConfigError(Box<crate::errors::PatchSweepConfigError>),
}

impl operations::Failure for UpdateConfigFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
