// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.

use crate::support::operations;

/// Lists the representatives of a business.
///
/// Needs the `/accounts/{accountID}/representatives.read` scope.
///
/// `GET /accounts/{accountID}/representatives`
///
/// Source: [`sdks/representatives/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/representatives/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepresentatives {
    /// What is sent.
    pub request: crate::operations::ListRepresentativesRequest,
}

impl ListRepresentatives {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListRepresentativesRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ListRepresentatives {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/representatives";
    type Success = Vec<crate::components::Representative>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
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
