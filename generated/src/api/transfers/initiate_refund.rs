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
pub struct InitiateRefund {
    /// What is sent.
    pub request: crate::operations::InitiateRefundRequest,
}

impl InitiateRefund {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::InitiateRefundRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for InitiateRefund {
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}/refunds";
    type Success = crate::operations::InitiateRefundResponseResult;
    type Failure = InitiateRefundFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.header("X-Idempotency-Key", &self.request.x_idempotency_key);
        request.header("X-Wait-For", &self.request.x_wait_for);
        request.path("accountID", &self.request.account_id);
        request.path("transferID", &self.request.transfer_id);
        if let Some(value) = &self.request.create_refund {
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
