// Written by `cargo xtask codegen` from sdks/files/README.md. Do not edit.

use crate::support::operations;

/// Fetches what is known about one file.
///
/// Needs the `/accounts/{accountID}/files.read` scope.
///
/// `GET /accounts/{accountID}/files/{fileID}`
///
/// Source: [`sdks/files/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/files/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetFileDetails {
    /// What is sent.
    pub request: crate::operations::GetFileDetailsRequest,
}

impl GetFileDetails {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetFileDetailsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetFileDetails {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/files/{fileID}";
    type Success = crate::components::FileDetails;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("fileID", &self.request.file_id);
    }

    #[inline]
    fn read_success(
        received: &operations::Received<'_>,
    ) -> Result<Self::Success, operations::Cause<Self::Failure>> {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        operations::Cause::Undocumented
    }
}
