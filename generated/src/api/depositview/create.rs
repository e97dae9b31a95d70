// Written by `cargo xtask codegen` from sdks/depositview/README.md. Do not edit.

use crate::support::operations;

/// Takes in an export of deposit accounts from a core banking system.
///
/// The body is sent as it is, byte for byte. The `X-Source-System` header says which system wrote
/// it.
///
/// Needs the `/accounts/{accountID}/profile.write` scope.
///
/// `POST /underwriting/{accountID}/deposit-accounts`
///
/// Source: [`sdks/depositview/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/depositview/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Create {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// Sent as the `X-Source-System` header; tells in what form the bytes are.
    ///
    /// In the header `X-Source-System`.
    pub x_source_system: crate::components::SourceSystem,
    /// The export, byte for byte as the banking system wrote it.
    pub body: crate::support::Bytes,
}

impl Create {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        x_source_system: impl Into<crate::components::SourceSystem>,
        body: crate::support::Bytes,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            x_source_system: x_source_system.into(),
            body,
        }
    }
}

impl From<crate::operations::CreateDepositAccountRequest> for Create {
    #[inline]
    fn from(request: crate::operations::CreateDepositAccountRequest) -> Self {
        Self {
            account_id: request.account_id,
            x_source_system: request.x_source_system,
            body: request.request_body,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Create> for crate::operations::CreateDepositAccountRequest {
    #[inline]
    fn from(call: Create) -> Self {
        Self {
            account_id: call.account_id,
            x_source_system: call.x_source_system,
            request_body: call.body,
        }
    }
}

impl operations::Operation for Create {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/underwriting/{accountID}/deposit-accounts";
    type Success = crate::components::DepositAccountIngestedResponse;
    type Failure = CreateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.header("X-Source-System", &self.x_source_system);
        request.bytes(&self.body);
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
            400 | 409 => received.failure(CreateFailure::GenericError),
            422 => received.failure(CreateFailure::DepositAccountValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    DepositAccountValidationError(Box<crate::errors::DepositAccountValidationError>),
}

impl operations::Failure for CreateFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
