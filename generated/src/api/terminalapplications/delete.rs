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
#[non_exhaustive]
pub struct Delete {
    /// The terminal application concerned.
    pub terminal_application_id: String,
}

impl Delete {
    /// The operation with its required values.
    #[must_use]
    pub fn new(terminal_application_id: impl Into<String>) -> Self {
        Self {
            terminal_application_id: terminal_application_id.into(),
        }
    }
}

impl From<crate::operations::DeleteTerminalApplicationRequest> for Delete {
    #[inline]
    fn from(request: crate::operations::DeleteTerminalApplicationRequest) -> Self {
        Self {
            terminal_application_id: request.terminal_application_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Delete> for crate::operations::DeleteTerminalApplicationRequest {
    #[inline]
    fn from(call: Delete) -> Self {
        Self {
            terminal_application_id: call.terminal_application_id,
        }
    }
}

impl operations::Operation for Delete {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/terminal-applications/{terminalApplicationID}";
    type Success = ();
    type Failure = DeleteFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("terminalApplicationID", &self.terminal_application_id);
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
            400 | 409 => received.failure(DeleteFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Delete`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for DeleteFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
