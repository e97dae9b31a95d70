// Written by `cargo xtask codegen` from sdks/sweeps/README.md. Do not edit.

use crate::support::operations;

/// Fetches one sweep configuration.
///
/// Needs the `/accounts/{accountID}/wallets.read` scope.
///
/// `GET /accounts/{accountID}/sweep-configs/{sweepConfigID}`
///
/// Source: [`sdks/sweeps/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/sweeps/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConfig {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The sweep configuration concerned.
    pub sweep_config_id: String,
}

impl GetConfig {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        sweep_config_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            sweep_config_id: sweep_config_id.into(),
        }
    }
}

impl From<crate::operations::GetSweepConfigRequest> for GetConfig {
    #[inline]
    fn from(request: crate::operations::GetSweepConfigRequest) -> Self {
        Self {
            account_id: request.account_id,
            sweep_config_id: request.sweep_config_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<GetConfig> for crate::operations::GetSweepConfigRequest {
    #[inline]
    fn from(call: GetConfig) -> Self {
        Self {
            account_id: call.account_id,
            sweep_config_id: call.sweep_config_id,
        }
    }
}

impl operations::Operation for GetConfig {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/sweep-configs/{sweepConfigID}";
    type Success = crate::components::SweepConfig;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("sweepConfigID", &self.sweep_config_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
