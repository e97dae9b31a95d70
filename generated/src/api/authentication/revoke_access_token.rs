// Written by `cargo xtask codegen` from sdks/authentication/README.md. Do not edit.

use crate::support::operations;

/// Makes a token useless before its time, be it an access token or a refresh token.
///
/// `POST /oauth2/revoke`
///
/// Source: [`sdks/authentication/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/authentication/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokeAccessToken {
    /// The body.
    pub body: crate::components::RevokeTokenRequest,
}

impl RevokeAccessToken {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            body: crate::components::RevokeTokenRequest::new(token),
        }
    }
}

impl From<crate::components::RevokeTokenRequest> for RevokeAccessToken {
    #[inline]
    fn from(body: crate::components::RevokeTokenRequest) -> Self {
        Self { body }
    }
}

impl operations::Operation for RevokeAccessToken {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/oauth2/revoke";
    type Success = ();
    type Failure = RevokeAccessTokenFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
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
            400 => received.failure(RevokeAccessTokenFailure::GenericError),
            422 => received.failure(RevokeAccessTokenFailure::RevokeTokenRequestError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `RevokeAccessToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RevokeAccessTokenFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    RevokeTokenRequestError(Box<crate::errors::RevokeTokenRequestError>),
}

impl operations::Failure for RevokeAccessTokenFailure {
    const HOLDS_SECRETS: bool = true;

    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
