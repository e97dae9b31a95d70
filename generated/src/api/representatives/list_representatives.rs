// Written by `cargo xtask codegen` from sdks/representatives/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::ListRepresentativesRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for ListRepresentatives {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/representatives";
    type Success = Vec<crate::components::Representative>;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("accountID", &self.request.account_id);
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
