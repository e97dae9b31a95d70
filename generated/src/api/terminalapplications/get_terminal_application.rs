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
pub struct GetTerminalApplication {
    /// What is sent.
    pub request: crate::operations::GetTerminalApplicationRequest,
}

impl GetTerminalApplication {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetTerminalApplicationRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetTerminalApplication {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/terminal-applications/{terminalApplicationID}";
    type Success = crate::components::TerminalApplication;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("terminalApplicationID", &self.request.terminal_application_id);
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
