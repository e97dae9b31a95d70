// Written by `cargo xtask codegen` from sdks/authentication/README.md. Do not edit.

use crate::support::operations;

/// Issues an access token.
///
/// The client proves itself either with its key pair or with the refresh token of an earlier
/// answer. See [`AuthTokenRequest`](crate::components::AuthTokenRequest) for what each of the two
/// needs.
///
/// `POST /oauth2/token`
///
/// Source: [`sdks/authentication/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/authentication/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAccessToken {
    /// The body.
    pub body: crate::components::AuthTokenRequest,
}

impl CreateAccessToken {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(grant_type: impl Into<crate::components::GrantType>) -> Self {
        Self {
            body: crate::components::AuthTokenRequest::new(grant_type),
        }
    }
}

impl From<crate::components::AuthTokenRequest> for CreateAccessToken {
    #[inline]
    fn from(body: crate::components::AuthTokenRequest) -> Self {
        Self { body }
    }
}

impl operations::Operation for CreateAccessToken {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/oauth2/token";
    type Success = crate::components::AuthToken;
    type Failure = CreateAccessTokenFailure;

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
            400 => received.failure(CreateAccessTokenFailure::GenericError),
            422 => received.failure(CreateAccessTokenFailure::AuthTokenRequestError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateAccessToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateAccessTokenFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    AuthTokenRequestError(Box<crate::errors::AuthTokenRequestError>),
}

impl operations::Failure for CreateAccessTokenFailure {
    const HOLDS_SECRETS: bool = true;

    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
