// Written by `cargo xtask codegen` from sdks/capabilities/README.md. Do not edit.

use crate::support::operations;

/// Fetches one capability, with all that is still missing for it.
///
/// Needs the `/accounts/{accountID}/capabilities.read` scope.
///
/// `GET /accounts/{accountID}/capabilities/{capabilityID}`
///
/// Source: [`sdks/capabilities/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/capabilities/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetCapability {
    /// What is sent.
    pub request: crate::operations::GetCapabilityRequest,
}

impl GetCapability {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetCapabilityRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetCapability {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/capabilities/{capabilityID}";
    type Success = crate::components::Capability;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("capabilityID", &self.request.capability_id);
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
