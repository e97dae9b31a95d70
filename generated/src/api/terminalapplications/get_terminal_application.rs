// Written by `cargo xtask codegen` from sdks/terminalapplications/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::GetTerminalApplicationRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for GetTerminalApplication {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/terminal-applications/{terminalApplicationID}";
    type Success = crate::components::TerminalApplication;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("terminalApplicationID", &self.request.terminal_application_id);
    }

    #[inline]
    fn read_success(
        received: &crate::support::operations::Received<'_>,
    ) -> ::core::result::Result<
        Self::Success,
        crate::support::operations::Cause<Self::Failure>,
    > {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        crate::support::operations::Cause::Undocumented
    }
}
