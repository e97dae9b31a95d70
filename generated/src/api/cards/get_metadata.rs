// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.

use crate::support::operations;

/// Tells what is known about a card, without linking it.
///
/// Needs the `/card-metadata.read` scope.
///
/// `POST /card-metadata`
///
/// Source: [`sdks/cards/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/cards/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMetadata {
    /// The body.
    pub body: crate::components::CardMetadataRequest,
}

impl GetMetadata {
    /// The operation with its required values.
    #[must_use]
    #[inline]
    pub fn new(body: crate::components::CardMetadataRequest) -> Self {
        Self { body }
    }
}

impl From<crate::components::CardMetadataRequest> for GetMetadata {
    #[inline]
    fn from(body: crate::components::CardMetadataRequest) -> Self {
        Self { body }
    }
}

impl operations::Operation for GetMetadata {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/card-metadata";
    type Success = crate::components::CardMetadata;
    type Failure = GetMetadataFailure;

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
            400 | 409 => received.failure(GetMetadataFailure::GenericError),
            422 => received.failure(GetMetadataFailure::CardMetadataRequestError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `GetMetadata`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetMetadataFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    CardMetadataRequestError(Box<crate::errors::CardMetadataRequestError>),
}

impl operations::Failure for GetMetadataFailure {
    const HOLDS_SECRETS: bool = true;

    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::CardMetadataRequestError(error) => error.error.as_deref(),
        }
    }
}
