// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Lists the refunds of a transfer.
///
/// Needs the `/accounts/{accountID}/transfers.read` scope.
///
/// `GET /accounts/{accountID}/transfers/{transferID}/refunds`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRefunds {
    /// The Moov account this belongs to.
    pub account_id: String,
    /// The transfer concerned.
    pub transfer_id: String,
}

impl ListRefunds {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>, transfer_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            transfer_id: transfer_id.into(),
        }
    }
}

impl From<crate::operations::ListRefundsRequest> for ListRefunds {
    #[inline]
    fn from(request: crate::operations::ListRefundsRequest) -> Self {
        Self {
            account_id: request.account_id,
            transfer_id: request.transfer_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<ListRefunds> for crate::operations::ListRefundsRequest {
    #[inline]
    fn from(call: ListRefunds) -> Self {
        Self {
            account_id: call.account_id,
            transfer_id: call.transfer_id,
        }
    }
}

impl operations::Operation for ListRefunds {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}/refunds";
    type Success = Vec<crate::components::CardAcquiringRefund>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
        request.path("transferID", &self.transfer_id);
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
