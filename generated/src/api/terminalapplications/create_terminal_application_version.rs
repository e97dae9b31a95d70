// Written by `cargo xtask codegen` from sdks/terminalapplications/README.md. Do not edit.

use crate::support::operations;

/// Registers a new version of an app; on Android, its version code.
///
/// Needs the `/terminal-applications.write` scope.
///
/// `POST /terminal-applications/{terminalApplicationID}/versions`
///
/// Source: [`sdks/terminalapplications/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/terminalapplications/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct CreateTerminalApplicationVersion {
    /// What is sent.
    pub request: crate::operations::CreateTerminalApplicationVersionRequest,
}

impl CreateTerminalApplicationVersion {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(
        request: crate::operations::CreateTerminalApplicationVersionRequest,
    ) -> Self {
        Self { request }
    }
}

impl operations::Operation for CreateTerminalApplicationVersion {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/terminal-applications/{terminalApplicationID}/versions";
    type Success = crate::components::TerminalApplicationVersion;
    type Failure = CreateTerminalApplicationVersionFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("terminalApplicationID", &self.request.terminal_application_id);
        request.json(&self.request.terminal_application_version);
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
            400 | 409 => {
                received.failure(CreateTerminalApplicationVersionFailure::GenericError)
            }
            422 => {
                received
                    .failure(
                        CreateTerminalApplicationVersionFailure::TerminalApplicationError,
                    )
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateTerminalApplicationVersion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTerminalApplicationVersionFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    TerminalApplicationError(Box<crate::errors::TerminalApplicationError>),
}
