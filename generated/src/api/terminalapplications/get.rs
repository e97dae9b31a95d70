// Written by `cargo xtask codegen` from sdks/terminalapplications/README.md. Do not edit.

use crate::support::operations;

/// Fetches one app.
///
/// Needs the `/terminal-applications.read` scope.
///
/// `GET /terminal-applications/{terminalApplicationID}`
///
/// Source: [`sdks/terminalapplications/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/terminalapplications/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Get {
    /// The terminal application concerned.
    pub terminal_application_id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(terminal_application_id: impl Into<String>) -> Self {
        Self {
            terminal_application_id: terminal_application_id.into(),
        }
    }
}

impl From<crate::operations::GetTerminalApplicationRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetTerminalApplicationRequest) -> Self {
        Self {
            terminal_application_id: request.terminal_application_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetTerminalApplicationRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            terminal_application_id: call.terminal_application_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/terminal-applications/{terminalApplicationID}";
    type Success = crate::components::TerminalApplication;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("terminalApplicationID", &self.terminal_application_id);
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
