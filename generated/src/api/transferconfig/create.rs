// Written by `cargo xtask codegen` from sdks/transferconfig/README.md. Do not edit.

use crate::support::operations;

/// Stores the choices for an account that has none.
///
/// `POST /accounts/{accountID}/transfer-config`
///
/// Source: [`sdks/transferconfig/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transferconfig/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Create {
    /// The account to make choices for.
    pub account_id: String,
    /// The choices to store.
    pub body: crate::components::CreateTransferConfig,
}

impl Create {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        body: crate::components::CreateTransferConfig,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::CreateTransferConfigRequest> for Create {
    #[inline]
    fn from(request: crate::operations::CreateTransferConfigRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.create_transfer_config,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Create> for crate::operations::CreateTransferConfigRequest {
    #[inline]
    fn from(call: Create) -> Self {
        Self {
            account_id: call.account_id,
            create_transfer_config: call.body,
        }
    }
}

impl operations::Operation for Create {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfer-config";
    type Success = crate::components::TransferConfig;
    type Failure = CreateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.json(&self.body);
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
            400 => received.failure(CreateFailure::GenericError),
            422 => received.failure(CreateFailure::TransferConfigValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    TransferConfigValidationError(Box<crate::errors::TransferConfigValidationError>),
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
