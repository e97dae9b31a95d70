// Written by `cargo xtask codegen` from sdks/institutions/README.md. Do not edit.

use crate::support::operations;

/// Looks banks up by name or by routing number, with the services that each takes part in.
///
/// Needs the `/institutions.read` scope.
///
/// `GET /institutions`
///
/// Source: [`sdks/institutions/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/institutions/README.md)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchInstitutions {
    /// The bank's name, or part of it. One of `name` and `routingNumber` is required.
    pub name: Option<String>,
    /// The bank's routing number. One of `name` and `routingNumber` is required.
    pub routing_number: Option<String>,
    /// The most banks to return.
    ///
    /// Example: `25`
    pub limit: Option<i64>,
}

impl SearchInstitutions {
    /// The operation with nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `routing_number`.
    #[must_use]
    pub fn with_routing_number(mut self, value: impl Into<String>) -> Self {
        self.routing_number = Some(value.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl From<crate::operations::SearchInstitutionsRequest> for SearchInstitutions {
    #[inline]
    fn from(request: crate::operations::SearchInstitutionsRequest) -> Self {
        Self {
            name: request.name,
            routing_number: request.routing_number,
            limit: request.limit,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<SearchInstitutions> for crate::operations::SearchInstitutionsRequest {
    #[inline]
    fn from(call: SearchInstitutions) -> Self {
        Self {
            name: call.name,
            routing_number: call.routing_number,
            limit: call.limit,
        }
    }
}

impl operations::Operation for SearchInstitutions {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/institutions";
    type Success = crate::components::InstitutionsSearchResponse;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("name", &self.name);
        request.query("routingNumber", &self.routing_number);
        request.query("limit", &self.limit);
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
