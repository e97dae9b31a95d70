// Written by `cargo xtask codegen` from sdks/avatars/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::GetAvatarRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for GetAvatar {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/avatars/{uniqueID}";
    type Success = crate::support::Bytes;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("uniqueID", &self.request.unique_id);
    }

    #[inline]
    fn read_success(
        received: &crate::support::operations::Received<'_>,
    ) -> ::core::result::Result<
        Self::Success,
        crate::support::operations::Cause<Self::Failure>,
    > {
        received.bytes()
    }

    #[inline]
    fn read_failure(
        _received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        crate::support::operations::Cause::Undocumented
    }
}
