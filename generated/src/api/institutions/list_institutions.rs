// Written by `cargo xtask codegen` from sdks/institutions/README.md. Do not edit.

use crate::support::operations;

/// Looks banks up by name or by routing number. Call `searchInstitutions` instead.
///
/// `GET /institutions/ach/search`
///
/// Source: [`sdks/institutions/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/institutions/README.md)
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[allow(deprecated, reason = "the docs still list it")]
pub struct ListInstitutions {
    /// What is sent.
    pub request: crate::operations::ListInstitutionsRequest,
}

#[allow(deprecated, reason = "the docs still list it")]
impl ListInstitutions {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListInstitutionsRequest) -> Self {
        Self { request }
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl operations::Operation for ListInstitutions {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/institutions/ach/search";
    type Success = crate::components::FinancialInstitutions;
    type Failure = ListInstitutionsFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("name", &self.request.name);
        request.query("routingNumber", &self.request.routing_number);
        request.query("state", &self.request.state);
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
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            400 => received.failure(ListInstitutionsFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `ListInstitutions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(deprecated, reason = "the docs still list it")]
pub enum ListInstitutionsFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
}
