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
#[non_exhaustive]
pub struct Get {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The capability concerned.
    pub capability_id: crate::components::CapabilityID,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        capability_id: impl Into<crate::components::CapabilityID>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            capability_id: capability_id.into(),
        }
    }
}

impl From<crate::operations::GetCapabilityRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetCapabilityRequest) -> Self {
        Self {
            account_id: request.account_id,
            capability_id: request.capability_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetCapabilityRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            account_id: call.account_id,
            capability_id: call.capability_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/capabilities/{capabilityID}";
    type Success = crate::components::Capability;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("capabilityID", &self.capability_id);
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
