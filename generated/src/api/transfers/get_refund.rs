// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Fetches one refund.
///
/// Needs the `/accounts/{accountID}/transfers.read` scope.
///
/// `GET /accounts/{accountID}/transfers/{transferID}/refunds/{refundID}`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRefund {
    /// The transfer concerned.
    pub transfer_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The refund concerned.
    pub refund_id: String,
}

impl GetRefund {
    /// The operation with its required values.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        transfer_id: impl Into<String>,
        refund_id: impl Into<String>,
    ) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            account_id: account_id.into(),
            refund_id: refund_id.into(),
        }
    }
}

impl From<crate::operations::GetRefundRequest> for GetRefund {
    #[inline]
    fn from(request: crate::operations::GetRefundRequest) -> Self {
        Self {
            transfer_id: request.transfer_id,
            account_id: request.account_id,
            refund_id: request.refund_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<GetRefund> for crate::operations::GetRefundRequest {
    #[inline]
    fn from(call: GetRefund) -> Self {
        Self {
            transfer_id: call.transfer_id,
            account_id: call.account_id,
            refund_id: call.refund_id,
        }
    }
}

impl operations::Operation for GetRefund {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}/refunds/{refundID}";
    type Success = crate::components::CardAcquiringRefund;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("transferID", &self.transfer_id);
        request.path("accountID", &self.account_id);
        request.path("refundID", &self.refund_id);
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
