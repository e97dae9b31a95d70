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
pub struct GetCardMetadata {
    /// What is sent.
    pub request: crate::components::CardMetadataRequest,
}

impl GetCardMetadata {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::components::CardMetadataRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetCardMetadata {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/card-metadata";
    type Success = crate::components::CardMetadata;
    type Failure = GetCardMetadataFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.json(&self.request);
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
            400 | 409 => received.failure(GetCardMetadataFailure::GenericError),
            422 => received.failure(GetCardMetadataFailure::CardMetadataRequestError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `GetCardMetadata`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCardMetadataFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    CardMetadataRequestError(Box<crate::errors::CardMetadataRequestError>),
}
