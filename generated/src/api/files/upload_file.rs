// Written by `cargo xtask codegen` from sdks/files/README.md. Do not edit.

use crate::support::operations;

/// Uploads a file: `csv`, `jpg`, `pdf` or `png`.
///
/// Needs the `/accounts/{accountID}/files.write` scope.
///
/// `POST /accounts/{accountID}/files`
///
/// Source: [`sdks/files/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/files/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct UploadFile {
    /// What is sent.
    pub request: crate::operations::UploadFileRequest,
}

impl UploadFile {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::UploadFileRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for UploadFile {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/files";
    type Success = crate::components::FileDetails;
    type Failure = UploadFileFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        {
            let body = &self.request.file_upload_request_multi_part;
            request.multipart();
            request.file("file", &body.file);
            request.field("filePurpose", &body.file_purpose);
            request.field("metadata", &body.metadata);
        }
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
            400 | 409 => received.failure(UploadFileFailure::GenericError),
            422 => received.failure(UploadFileFailure::FileValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `UploadFile`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadFileFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    FileValidationError(Box<crate::errors::FileValidationError>),
}
