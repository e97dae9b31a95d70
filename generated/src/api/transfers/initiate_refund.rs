// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Pays money back to the card that paid.
///
/// Prefer `createReversal`, which also stops transfers that have not settled.
///
/// Needs the `/accounts/{accountID}/transfers.write` scope.
///
/// `POST /accounts/{accountID}/transfers/{transferID}/refunds`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitiateRefund {
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
    /// The merchant that was paid.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
    /// How much to pay back; everything when left out.
    pub body: Option<crate::components::CreateRefund>,
}

impl InitiateRefund {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        x_idempotency_key: impl Into<String>,
    ) -> Self {
        Self {
            x_idempotency_key: x_idempotency_key.into(),
            x_wait_for: None,
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
            body: None,
        }
    }

    /// Sets `x_wait_for`.
    #[must_use]
    pub fn with_x_wait_for(
        mut self,
        value: impl Into<crate::components::TransferWaitFor>,
    ) -> Self {
        self.x_wait_for = Option::Some(value.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    #[inline]
    pub fn with_body(mut self, value: crate::components::CreateRefund) -> Self {
        self.body = Option::Some(value);
        self
    }
}

impl From<crate::operations::InitiateRefundRequest> for InitiateRefund {
    #[inline]
    fn from(request: crate::operations::InitiateRefundRequest) -> Self {
        Self {
            x_idempotency_key: request.x_idempotency_key,
            x_wait_for: request.x_wait_for,
            account_id: request.account_id,
            transfer_id: request.transfer_id,
            body: request.create_refund,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<InitiateRefund> for crate::operations::InitiateRefundRequest {
    #[inline]
    fn from(call: InitiateRefund) -> Self {
        Self {
            x_idempotency_key: call.x_idempotency_key,
            x_wait_for: call.x_wait_for,
            account_id: call.account_id,
            transfer_id: call.transfer_id,
            create_refund: call.body,
        }
    }
}

impl operations::Operation for InitiateRefund {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}/refunds";
    type Success = crate::operations::InitiateRefundResponseResult;
    type Failure = InitiateRefundFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Idempotency-Key", &self.x_idempotency_key);
        request.header("X-Wait-For", &self.x_wait_for);
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
            400 => received.failure(InitiateRefundFailure::GenericError),
            409 => received.failure(InitiateRefundFailure::CardAcquiringRefund),
            422 => received.failure(InitiateRefundFailure::RefundValidationError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `InitiateRefund`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InitiateRefundFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
    /// With status 409.
    CardAcquiringRefund(Box<crate::errors::CardAcquiringRefund>),
    /// With status 422.
    RefundValidationError(Box<crate::errors::RefundValidationError>),
}

impl operations::Failure for InitiateRefundFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Option::Some(&error.error),
            Self::RefundValidationError(error) => error.error.as_deref(),
            _ => None,
        }
    }
}
