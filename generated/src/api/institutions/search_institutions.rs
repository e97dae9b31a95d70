// Written by `cargo xtask codegen` from sdks/institutions/README.md. Do not edit.

use crate::support::operations;

/// Looks banks up by name or by routing number, with the services that each takes part in.
///
/// Needs the `/institutions.read` scope.
///
/// `GET /institutions`
///
/// Source: [`sdks/institutions/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/institutions/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct SearchInstitutions {
    /// What is sent.
    pub request: crate::operations::SearchInstitutionsRequest,
}

impl SearchInstitutions {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::SearchInstitutionsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for SearchInstitutions {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/institutions";
    type Success = crate::components::InstitutionsSearchResponse;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("name", &self.request.name);
        request.query("routingNumber", &self.request.routing_number);
        request.query("limit", &self.request.limit);
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
