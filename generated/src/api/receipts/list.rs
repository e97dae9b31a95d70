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
#[non_exhaustive]
pub struct List {
    /// The transfer, schedule or occurrence that the receipts are for.
    pub id: String,
}

impl List {
    /// The operation with its required values.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<crate::operations::ListReceiptsRequest> for List {
    #[inline]
    fn from(request: crate::operations::ListReceiptsRequest) -> Self {
        Self { id: request.id }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<List> for crate::operations::ListReceiptsRequest {
    #[inline]
    fn from(call: List) -> Self {
        Self { id: call.id }
    }
}

impl operations::Operation for List {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/receipts";
    type Success = Vec<crate::components::ReceiptResponse>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("id", &self.id);
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
