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
pub struct GetAvatar {
    /// What is sent.
    pub request: crate::operations::GetAvatarRequest,
}

impl GetAvatar {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetAvatarRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetAvatar {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/avatars/{uniqueID}";
    type Success = crate::support::Bytes;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("uniqueID", &self.request.unique_id);
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
