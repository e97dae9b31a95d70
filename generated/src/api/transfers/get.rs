// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

use crate::support::operations;

/// Fetches one transfer, with what the networks reported about both sides.
///
/// Needs the `/accounts/{accountID}/transfers.read` scope.
///
/// `GET /accounts/{accountID}/transfers/{transferID}`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Get {
    /// The transfer concerned.
    pub transfer_id: String,
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl Get {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>, transfer_id: impl Into<String>) -> Self {
        Self {
            transfer_id: transfer_id.into(),
            account_id: account_id.into(),
        }
    }
}

impl From<crate::operations::GetTransferRequest> for Get {
    #[inline]
    fn from(request: crate::operations::GetTransferRequest) -> Self {
        Self {
            transfer_id: request.transfer_id,
            account_id: request.account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<Get> for crate::operations::GetTransferRequest {
    #[inline]
    fn from(call: Get) -> Self {
        Self {
            transfer_id: call.transfer_id,
            account_id: call.account_id,
        }
    }
}

impl operations::Operation for Get {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}";
    type Success = crate::components::Transfer;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("transferID", &self.transfer_id);
        request.path("accountID", &self.account_id);
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
