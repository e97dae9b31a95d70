// Written by `cargo xtask codegen` from sdks/authentication/README.md. Do not edit.

use crate::support::operations;

/// Makes a token useless before its time, be it an access token or a refresh token.
///
/// `POST /oauth2/revoke`
///
/// Source: [`sdks/authentication/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/authentication/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct RevokeAccessToken {
    /// What is sent.
    pub request: crate::components::RevokeTokenRequest,
}

impl RevokeAccessToken {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::components::RevokeTokenRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for RevokeAccessToken {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/oauth2/revoke";
    type Success = ();
    type Failure = RevokeAccessTokenFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.json(&self.request);
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
