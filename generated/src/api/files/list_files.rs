// Written by `cargo xtask codegen` from sdks/files/README.md. Do not edit.

use crate::support::operations;

/// Lists the files of an account.
///
/// Needs the `/accounts/{accountID}/files.read` scope.
///
/// `GET /accounts/{accountID}/files`
///
/// Source: [`sdks/files/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/files/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct ListFiles {
    /// What is sent.
    pub request: crate::operations::ListFilesRequest,
}

impl ListFiles {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListFilesRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ListFiles {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/files";
    type Success = Vec<crate::components::FileDetails>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
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
