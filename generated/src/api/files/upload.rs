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
#[non_exhaustive]
pub struct Upload {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The file and what it is for.
    pub body: crate::components::FileUploadRequestMultiPart,
}

impl Upload {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        file: impl Into<crate::support::Bytes>,
        file_purpose: impl Into<crate::components::FilePurpose>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body: crate::components::FileUploadRequestMultiPart::new(file, file_purpose),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        body: crate::components::FileUploadRequestMultiPart,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::UploadFileRequest> for Upload {
    #[inline]
    fn from(request: crate::operations::UploadFileRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.file_upload_request_multi_part,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Upload> for crate::operations::UploadFileRequest {
    #[inline]
    fn from(call: Upload) -> Self {
        Self {
            account_id: call.account_id,
            file_upload_request_multi_part: call.body,
        }
    }
}

impl operations::Operation for Upload {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/files";
    type Success = crate::components::FileDetails;
    type Failure = UploadFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.multipart();
        request.file("file", &self.body.file);
        request.field("filePurpose", &self.body.file_purpose);
        request.field("metadata", &self.body.metadata);
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
            400 | 409 => received.failure(UploadFailure::GenericError),
            422 => received.failure(UploadFailure::FileValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Upload`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    FileValidationError(Box<crate::errors::FileValidationError>),
}

impl operations::Failure for UploadFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::FileValidationError(error) => error.error.as_deref(),
        }
    }
}
