// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Gives back what a card paid: by stopping the transfer while that is possible, by a refund
/// afterwards.
///
/// Needs the `/accounts/{accountID}/transfers.write` scope.
///
/// `POST /accounts/{accountID}/transfers/{transferID}/reversals`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReversal {
    /// Sent as the `X-Idempotency-Key` header; reuse the key when a call is repeated, so that nothing
    /// is created twice.
    ///
    /// In the header `X-Idempotency-Key`.
    pub x_idempotency_key: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The transfer to reverse.
    pub transfer_id: String,
    /// How much to give back.
    pub body: Option<crate::components::CreateReversal>,
}

impl CreateReversal {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        x_idempotency_key: impl Into<String>,
    ) -> Self {
        Self {
            x_idempotency_key: x_idempotency_key.into(),
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            body: None,
        }
    }

    /// Sets `body`.
    #[must_use]
    #[inline]
    pub fn with_body(mut self, value: crate::components::CreateReversal) -> Self {
        self.body = Option::Some(value);
        self
    }
}

impl From<crate::operations::CreateReversalRequest> for CreateReversal {
    #[inline]
    fn from(request: crate::operations::CreateReversalRequest) -> Self {
        Self {
            x_idempotency_key: request.x_idempotency_key,
            account_id: request.account_id,
            transfer_id: request.transfer_id,
            body: request.create_reversal,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<CreateReversal> for crate::operations::CreateReversalRequest {
    #[inline]
    fn from(call: CreateReversal) -> Self {
        Self {
            x_idempotency_key: call.x_idempotency_key,
            account_id: call.account_id,
            transfer_id: call.transfer_id,
            create_reversal: call.body,
        }
    }
}

impl operations::Operation for CreateReversal {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}/reversals";
    type Success = crate::components::Reversal;
    type Failure = CreateReversalFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Idempotency-Key", &self.x_idempotency_key);
        request.path("accountID", &self.account_id);
        request.path("transferID", &self.transfer_id);
        if let Some(value) = &self.body {
            request.json(value);
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
            400 | 409 => received.failure(CreateReversalFailure::GenericError),
            422 => received.failure(CreateReversalFailure::ReversalValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `CreateReversal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateReversalFailure {
    /// With status 400, 409.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 422.
    ReversalValidationError(Box<crate::errors::ReversalValidationError>),
}

impl operations::Failure for CreateReversalFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Option::Some(&error.error),
            _ => None,
        }
    }
}
