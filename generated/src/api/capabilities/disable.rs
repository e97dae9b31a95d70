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
#[non_exhaustive]
pub struct Disable {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The capability concerned.
    pub capability_id: crate::components::CapabilityID,
}

impl Disable {
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

impl From<crate::operations::DisableCapabilityRequest> for Disable {
    #[inline]
    fn from(request: crate::operations::DisableCapabilityRequest) -> Self {
        Self {
            account_id: request.account_id,
            capability_id: request.capability_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Disable> for crate::operations::DisableCapabilityRequest {
    #[inline]
    fn from(call: Disable) -> Self {
        Self {
            account_id: call.account_id,
            capability_id: call.capability_id,
        }
    }
}

impl operations::Operation for Disable {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}/capabilities/{capabilityID}";
    type Success = ();
    type Failure = DisableFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("capabilityID", &self.capability_id);
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
            400 | 409 => received.failure(DisableFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Disable`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisableFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for DisableFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
