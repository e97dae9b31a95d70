// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.

use crate::support::operations;

/// Fetches one representative.
///
/// Needs the `/accounts/{accountID}/representatives.read` scope.
///
/// `GET /accounts/{accountID}/representatives/{representativeID}`
///
/// Source: [`sdks/representatives/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/representatives/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepresentative {
    /// What is sent.
    pub request: crate::operations::GetRepresentativeRequest,
}

impl GetRepresentative {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetRepresentativeRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetRepresentative {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/representatives/{representativeID}";
    type Success = crate::components::Representative;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("representativeID", &self.request.representative_id);
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
