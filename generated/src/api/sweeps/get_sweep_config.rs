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
pub struct GetSweepConfig {
    /// What is sent.
    pub request: crate::operations::GetSweepConfigRequest,
}

impl GetSweepConfig {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetSweepConfigRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetSweepConfig {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/sweep-configs/{sweepConfigID}";
    type Success = crate::components::SweepConfig;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("sweepConfigID", &self.request.sweep_config_id);
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
