// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Makes a transfer.
///
/// Send the same `X-Idempotency-Key` again when a call has to be repeated, so that the money moves
/// only once.
///
/// Needs the `/accounts/{accountID}/transfers.write` scope.
///
/// `POST /accounts/{accountID}/transfers`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Create {
    /// Sent as the `X-Idempotency-Key` header; reuse the key when a call is repeated, so that nothing
    /// is created twice.
    ///
    /// In the header `X-Idempotency-Key`.
    pub x_idempotency_key: String,
    /// Sent as the `X-Wait-For` header; with `rail-response`, the answer is written once the network
    /// has replied.
    ///
    /// In the header `X-Wait-For`.
    pub x_wait_for: Option<crate::components::TransferWaitFor>,
    /// The account that makes the transfer.
    ///
    /// Example: `4b7d19c0-83e6-4a52-9f0b-c6e512d7a834`
    pub account_id: String,
    /// The transfer to make.
    pub body: crate::components::CreateTransfer,
}

impl Create {
    /// The operation with its required values and those of its body.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        x_idempotency_key: impl Into<String>,
        source: crate::components::CreateTransferSource,
        destination: crate::components::CreateTransferDestination,
        amount: crate::components::Amount,
    ) -> Self {
        Self {
            x_idempotency_key: x_idempotency_key.into(),
            x_wait_for: None,
            account_id: account_id.into(),
            body: crate::components::CreateTransfer::new(source, destination, amount),
        }
    }

    /// The operation with its required values and a whole body.
    #[must_use]
    pub fn from_body(
        account_id: impl Into<String>,
        x_idempotency_key: impl Into<String>,
        body: crate::components::CreateTransfer,
    ) -> Self {
        Self {
            x_idempotency_key: x_idempotency_key.into(),
            x_wait_for: None,
            account_id: account_id.into(),
            body,
        }
    }

    /// Sets `x_wait_for`.
    #[must_use]
    pub fn with_x_wait_for(
        mut self,
        value: impl Into<crate::components::TransferWaitFor>,
    ) -> Self {
        self.x_wait_for = Some(value.into());
        self
    }
}

impl From<crate::operations::CreateTransferRequest> for Create {
    #[inline]
    fn from(request: crate::operations::CreateTransferRequest) -> Self {
        Self {
            x_idempotency_key: request.x_idempotency_key,
            x_wait_for: request.x_wait_for,
            account_id: request.account_id,
            body: request.create_transfer,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Create> for crate::operations::CreateTransferRequest {
    #[inline]
    fn from(call: Create) -> Self {
        Self {
            x_idempotency_key: call.x_idempotency_key,
            x_wait_for: call.x_wait_for,
            account_id: call.account_id,
            create_transfer: call.body,
        }
    }
}

impl operations::Operation for Create {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfers";
    type Success = crate::operations::CreateTransferResponseResult;
    type Failure = CreateFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Idempotency-Key", &self.x_idempotency_key);
        request.header("X-Wait-For", &self.x_wait_for);
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
            409 => received.failure(CreateFailure::Transfer),
            422 => received.failure(CreateFailure::TransferValidationError),
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
    /// With status 409.
    Transfer(Box<crate::errors::Transfer>),
    /// With status 422.
    TransferValidationError(Box<crate::errors::TransferValidationError>),
}

impl operations::Failure for CreateFailure {
    const HOLDS_SECRETS: bool = true;

    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
            Self::Transfer(error) => error.description.as_deref(),
            Self::TransferValidationError(error) => error.description.as_deref(),
        }
    }
}
