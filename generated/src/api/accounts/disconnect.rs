// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Cuts the connection to an account. It drops out of the list of accounts, and what remains is
/// read-only access for reports.
///
/// Needs the `/accounts/{accountID}/profile.disconnect` scope.
///
/// `DELETE /accounts/{accountID}`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Disconnect {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl Disconnect {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl From<crate::operations::DisconnectAccountRequest> for Disconnect {
    #[inline]
    fn from(request: crate::operations::DisconnectAccountRequest) -> Self {
        Self {
            account_id: request.account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Disconnect> for crate::operations::DisconnectAccountRequest {
    #[inline]
    fn from(call: Disconnect) -> Self {
        Self {
            account_id: call.account_id,
        }
    }
}

impl operations::Operation for Disconnect {
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/accounts/{accountID}";
    type Success = ();
    type Failure = DisconnectFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
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
            400 | 409 => received.failure(DisconnectFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Disconnect`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisconnectFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
}

impl operations::Failure for DisconnectFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
