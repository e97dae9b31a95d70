// Written by `cargo xtask codegen` from sdks/receipts/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::ListReceiptsRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for ListReceipts {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/receipts";
    type Success = Vec<crate::components::ReceiptResponse>;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.query("id", &self.request.id);
    }

    #[inline]
    fn read_success(
        received: &crate::support::operations::Received<'_>,
    ) -> ::core::result::Result<
        Self::Success,
        crate::support::operations::Cause<Self::Failure>,
    > {
        received.json()
    }

    #[inline]
    fn read_failure(
        _received: &crate::support::operations::Received<'_>,
    ) -> crate::support::operations::Cause<Self::Failure> {
        crate::support::operations::Cause::Undocumented
    }
}
