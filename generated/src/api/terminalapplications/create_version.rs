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
#[non_exhaustive]
pub struct CreateVersion {
    /// The terminal application concerned.
    pub terminal_application_id: String,
    /// The version to add.
    ///
    /// Example: `{ "version": "40218" }`
    pub body: crate::components::TerminalApplicationVersion,
}

impl CreateVersion {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        terminal_application_id: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            terminal_application_id: terminal_application_id.into(),
            body: crate::components::TerminalApplicationVersion::new(version),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        terminal_application_id: impl Into<String>,
        body: crate::components::TerminalApplicationVersion,
    ) -> Self {
        Self {
            terminal_application_id: terminal_application_id.into(),
            body,
        }
    }
}

impl From<crate::operations::CreateTerminalApplicationVersionRequest> for CreateVersion {
    #[inline]
    fn from(
        request: crate::operations::CreateTerminalApplicationVersionRequest,
    ) -> Self {
        Self {
            terminal_application_id: request.terminal_application_id,
            body: request.terminal_application_version,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<CreateVersion> for crate::operations::CreateTerminalApplicationVersionRequest {
    #[inline]
    fn from(call: CreateVersion) -> Self {
        Self {
            terminal_application_id: call.terminal_application_id,
            terminal_application_version: call.body,
        }
    }
}

impl operations::Operation for CreateVersion {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/terminal-applications/{terminalApplicationID}/versions";
    type Success = crate::components::TerminalApplicationVersion;
    type Failure = CreateVersionFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("terminalApplicationID", &self.terminal_application_id);
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
            400 | 409 => received.failure(CreateVersionFailure::GenericError),
            422 => received.failure(CreateVersionFailure::TerminalApplicationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateVersion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateVersionFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    TerminalApplicationError(Box<crate::errors::TerminalApplicationError>),
}

impl operations::Failure for CreateVersionFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
