// Written by `cargo xtask codegen` from sdks/receipts/README.md. Do not edit.

use crate::support::operations;

/// Lists the receipts for a transfer, a schedule or an occurrence.
///
/// Needs the `/accounts/{accountID}/transfers.read` scope.
///
/// `GET /receipts`
///
/// Source: [`sdks/receipts/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/receipts/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct ListReceipts {
    /// What is sent.
    pub request: crate::operations::ListReceiptsRequest,
}

impl ListReceipts {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListReceiptsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ListReceipts {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/receipts";
    type Success = Vec<crate::components::ReceiptResponse>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("id", &self.request.id);
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
