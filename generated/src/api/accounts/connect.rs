// Written by `cargo xtask codegen` from sdks/accounts/README.md. Do not edit.

use crate::support::operations;

/// Connects two accounts: the one in the path hands some of its permissions to the one in the body.
///
/// `POST /accounts/{accountID}/connections`
///
/// Source: [`sdks/accounts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/accounts/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Connect {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// What to hand over, and to whom.
    pub body: crate::components::ShareScopes,
}

impl Connect {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        principal_account_id: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body: crate::components::ShareScopes::new(principal_account_id),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        body: crate::components::ShareScopes,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::ConnectAccountRequest> for Connect {
    #[inline]
    fn from(request: crate::operations::ConnectAccountRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.share_scopes,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Connect> for crate::operations::ConnectAccountRequest {
    #[inline]
    fn from(call: Connect) -> Self {
        Self {
            account_id: call.account_id,
            share_scopes: call.body,
        }
    }
}

impl operations::Operation for Connect {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/connections";
    type Success = ();
    type Failure = ConnectFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.json(&self.body);
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
            400 | 409 => received.failure(ConnectFailure::GenericError),
            422 => received.failure(ConnectFailure::ConnectAccountRequestValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Connect`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    ConnectAccountRequestValidationError(
        Box<crate::errors::ConnectAccountRequestValidationError>,
    ),
}

impl operations::Failure for ConnectFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
