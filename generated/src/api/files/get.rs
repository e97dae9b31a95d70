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
#[non_exhaustive]
pub struct Get {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The uploaded file concerned.
    pub file_id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>, file_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            file_id: file_id.into(),
        }
    }
}

impl From<crate::operations::GetFileDetailsRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetFileDetailsRequest) -> Self {
        Self {
            account_id: request.account_id,
            file_id: request.file_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetFileDetailsRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            account_id: call.account_id,
            file_id: call.file_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/files/{fileID}";
    type Success = crate::components::FileDetails;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("fileID", &self.file_id);
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
