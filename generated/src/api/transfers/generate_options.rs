// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Works out which payment methods two parties could use. The account in the path has to be the
/// partner's.
///
/// Needs the `/accounts/{accountID}/transfers.write` scope.
///
/// `POST /accounts/{accountID}/transfer-options`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenerateOptions {
    /// The partner's own account.
    pub account_id: String,
    /// The parties of the planned transfer.
    pub body: crate::components::CreateTransferOptions,
}

impl GenerateOptions {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        source: crate::components::SourceDestinationOptions,
        destination: crate::components::SourceDestinationOptions,
        amount: crate::components::Amount,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body: crate::components::CreateTransferOptions::new(
                source,
                destination,
                amount,
            ),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        body: crate::components::CreateTransferOptions,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            body,
        }
    }
}

impl From<crate::operations::CreateTransferOptionsRequest> for GenerateOptions {
    #[inline]
    fn from(request: crate::operations::CreateTransferOptionsRequest) -> Self {
        Self {
            account_id: request.account_id,
            body: request.create_transfer_options,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<GenerateOptions> for crate::operations::CreateTransferOptionsRequest {
    #[inline]
    fn from(call: GenerateOptions) -> Self {
        Self {
            account_id: call.account_id,
            create_transfer_options: call.body,
        }
    }
}

impl operations::Operation for GenerateOptions {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfer-options";
    type Success = crate::components::TransferOptions;
    type Failure = GenerateOptionsFailure;

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
            400 => received.failure(GenerateOptionsFailure::GenericError),
            422 => {
                received.failure(GenerateOptionsFailure::TransferOptionsValidationError)
            }
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `GenerateOptions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GenerateOptionsFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    TransferOptionsValidationError(Box<crate::errors::TransferOptionsValidationError>),
}

impl operations::Failure for GenerateOptionsFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            _ => None,
        }
    }
}
