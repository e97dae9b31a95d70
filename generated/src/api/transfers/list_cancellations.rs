// Written by `cargo xtask codegen` from sdks/transfers/README.md. Do not edit.

/// Lists the attempts to stop a transfer.
///
/// Needs the `/accounts/{accountID}/transfers.read` scope.
///
/// `GET /accounts/{accountID}/transfers/{transferID}/cancellations`
///
/// Source: [`sdks/transfers/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/transfers/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct ListCancellations {
    /// What is sent.
    pub request: crate::operations::ListCancellationsRequest,
}

impl ListCancellations {
    /// The operation, with what it sends.
    #[must_use]
    pub const fn new(request: crate::operations::ListCancellationsRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for ListCancellations {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/transfers/{transferID}/cancellations";
    type Success = Vec<crate::components::Cancellation>;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("transferID", &self.request.transfer_id);
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
