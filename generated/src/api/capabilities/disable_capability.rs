// Written by `cargo xtask codegen` from sdks/capabilities/README.md. Do not edit.

use crate::support::operations;

/// Gives a capability up.
///
/// Needs the `/accounts/{accountID}/capabilities.write` scope.
///
/// `DELETE /accounts/{accountID}/capabilities/{capabilityID}`
///
/// Source: [`sdks/capabilities/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/capabilities/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct DisableCapability {
    /// What is sent.
    pub request: crate::operations::DisableCapabilityRequest,
}

impl DisableCapability {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::DisableCapabilityRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for DisableCapability {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}/capabilities/{capabilityID}";
    type Success = ();
    type Failure = DisableCapabilityFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("capabilityID", &self.request.capability_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.nothing()
    }

    #[inline]
    fn read_failure(
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            400 | 409 => received.failure(DisableCapabilityFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `DisableCapability`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisableCapabilityFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
