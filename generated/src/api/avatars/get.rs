// Written by `cargo xtask codegen` from sdks/avatars/README.md. Do not edit.

use crate::support::operations;

/// Downloads the picture of an account, as a stream of bytes.
///
/// Needs the `/profile-enrichment.read` scope.
///
/// `GET /avatars/{uniqueID}`
///
/// Source: [`sdks/avatars/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/avatars/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Get {
    /// Whose picture to fetch: an account, a representative, a user, or a bank by its routing number.
    pub unique_id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(unique_id: impl Into<String>) -> Self {
        Self {
            unique_id: unique_id.into(),
        }
    }
}

impl From<crate::operations::GetAvatarRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetAvatarRequest) -> Self {
        Self {
            unique_id: request.unique_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetAvatarRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self { unique_id: call.unique_id }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/avatars/{uniqueID}";
    type Success = crate::support::Bytes;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("uniqueID", &self.unique_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.bytes()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
