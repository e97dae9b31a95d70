// Written by `cargo xtask codegen` from sdks/terminalapplications/README.md. Do not edit.

use crate::support::operations;

/// Registers an app.
///
/// Needs the `/terminal-applications.write` scope.
///
/// `POST /terminal-applications`
///
/// Source: [`sdks/terminalapplications/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/terminalapplications/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateTerminalApplication {
    /// What is sent.
    pub request: crate::components::CreateTerminalApplication,
}

impl CreateTerminalApplication {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::components::CreateTerminalApplication) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateTerminalApplication {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/terminal-applications";
    type Success = crate::components::TerminalApplication;
    type Failure = CreateTerminalApplicationFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.json(&self.request);
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
            400 | 409 => received.failure(CreateTerminalApplicationFailure::GenericError),
            422 => {
                received
                    .failure(CreateTerminalApplicationFailure::TerminalApplicationError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateTerminalApplication`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTerminalApplicationFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    TerminalApplicationError(Box<crate::errors::TerminalApplicationError>),
}
