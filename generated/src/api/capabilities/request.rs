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
#[non_exhaustive]
pub struct Request {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// What to ask for.
    pub body: crate::components::AddCapabilities,
}

impl Request {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        capabilities: Vec<crate::components::CapabilityID>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body: crate::components::AddCapabilities::new(capabilities),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        body: crate::components::AddCapabilities,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::RequestCapabilitiesRequest> for Request {
    #[inline]
    fn from(request: crate::operations::RequestCapabilitiesRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.add_capabilities,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Request> for crate::operations::RequestCapabilitiesRequest {
    #[inline]
    fn from(call: Request) -> Self {
        Self {
            account_id: call.account_id,
            add_capabilities: call.body,
        }
    }
}

impl operations::Operation for Request {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/capabilities";
    type Success = Vec<crate::components::Capability>;
    type Failure = RequestFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
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
            400 | 409 => received.failure(RequestFailure::GenericError),
            422 => received.failure(RequestFailure::AddCapabilitiesError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    AddCapabilitiesError(Box<crate::errors::AddCapabilitiesError>),
}

impl operations::Failure for RequestFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::AddCapabilitiesError(error) => error.error.as_deref(),
        }
    }
}
