// Written by `cargo xtask codegen` from sdks/terminalapplications/README.md. Do not edit.

/// Lists the registered apps.
///
/// Needs the `/terminal-applications.read` scope.
///
/// `GET /terminal-applications`
///
/// Source: [`sdks/terminalapplications/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/terminalapplications/README.md)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListTerminalApplications {}

impl ListTerminalApplications {
    /// The operation.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }
}

impl crate::support::operations::Operation for ListTerminalApplications {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/terminal-applications";
    type Success = Vec<crate::components::TerminalApplication>;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, _request: &mut crate::support::operations::Placement) {}
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
