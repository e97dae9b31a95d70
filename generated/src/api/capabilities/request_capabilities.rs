// Written by `cargo xtask codegen` from sdks/capabilities/README.md. Do not edit.

use crate::support::operations;

/// Asks for capabilities.
///
/// Needs the `/accounts/{accountID}/capabilities.write` scope.
///
/// `POST /accounts/{accountID}/capabilities`
///
/// Source: [`sdks/capabilities/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/capabilities/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct RequestCapabilities {
    /// What is sent.
    pub request: crate::operations::RequestCapabilitiesRequest,
}

impl RequestCapabilities {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::RequestCapabilitiesRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for RequestCapabilities {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/capabilities";
    type Success = Vec<crate::components::Capability>;
    type Failure = RequestCapabilitiesFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.json(&self.request.add_capabilities);
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
            400 | 409 => received.failure(RequestCapabilitiesFailure::GenericError),
            422 => received.failure(RequestCapabilitiesFailure::AddCapabilitiesError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `RequestCapabilities`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestCapabilitiesFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    AddCapabilitiesError(Box<crate::errors::AddCapabilitiesError>),
}
