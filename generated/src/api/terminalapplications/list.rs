// Written by `cargo xtask codegen` from sdks/terminalapplications/README.md. Do not edit.

use crate::support::operations;

/// Lists the registered apps.
///
/// Needs the `/terminal-applications.read` scope.
///
/// `GET /terminal-applications`
///
/// Source: [`sdks/terminalapplications/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/terminalapplications/README.md)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct List {}

impl List {
    /// The operation.
    #[must_use]
    #[inline]
    pub const fn new() -> Self {
        Self {}
    }
}

impl operations::Operation for List {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/terminal-applications";
    type Success = Vec<crate::components::TerminalApplication>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, _request: &mut operations::Placement) {}

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
