// Written by `cargo xtask codegen` from sdks/terminalapplications/README.md. Do not edit.

use crate::support::operations;

/// Takes an app off the register.
///
/// Needs the `/terminal-applications.write` scope.
///
/// `DELETE /terminal-applications/{terminalApplicationID}`
///
/// Source: [`sdks/terminalapplications/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/terminalapplications/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteTerminalApplication {
    /// What is sent.
    pub request: crate::operations::DeleteTerminalApplicationRequest,
}

impl DeleteTerminalApplication {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(
        request: crate::operations::DeleteTerminalApplicationRequest,
    ) -> Self {
        Self { request }
    }
}

impl operations::Operation for DeleteTerminalApplication {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/terminal-applications/{terminalApplicationID}";
    type Success = ();
    type Failure = DeleteTerminalApplicationFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("terminalApplicationID", &self.request.terminal_application_id);
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
            400 | 409 => received.failure(DeleteTerminalApplicationFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `DeleteTerminalApplication`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteTerminalApplicationFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}
