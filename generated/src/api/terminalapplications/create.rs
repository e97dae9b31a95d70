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
#[non_exhaustive]
pub struct Create {
    /// The body.
    pub body: crate::components::CreateTerminalApplication,
}

impl Create {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        platform: impl Into<crate::components::TerminalApplicationPlatform>,
    ) -> Self {
        Self {
            body: crate::components::CreateTerminalApplication::new(platform),
        }
    }
}

impl From<crate::components::CreateTerminalApplication> for Create {
    #[inline]
    fn from(body: crate::components::CreateTerminalApplication) -> Self {
        Self { body }
    }
}

impl operations::Operation for Create {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/terminal-applications";
    type Success = crate::components::TerminalApplication;
    type Failure = CreateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
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
            400 | 409 => received.failure(CreateFailure::GenericError),
            422 => received.failure(CreateFailure::TerminalApplicationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    TerminalApplicationError(Box<crate::errors::TerminalApplicationError>),
}

impl operations::Failure for CreateFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
