// Written by `cargo xtask codegen` from sdks/institutions/README.md. Do not edit.

use crate::support::operations;

/// Looks banks up by name or by routing number. Call `searchInstitutions` instead.
///
/// `GET /institutions/ach/search`
///
/// Source: [`sdks/institutions/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/institutions/README.md)
#[deprecated]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[allow(deprecated, reason = "the docs still list it")]
pub struct Search {
    /// The bank's name, or part of it. One of `name` and `routingNumber` is required.
    pub name: Option<String>,
    /// The bank's routing number. One of `name` and `routingNumber` is required.
    pub routing_number: Option<String>,
    /// Only banks in this state.
    pub state: Option<String>,
    /// The most banks to return.
    ///
    /// Example: `25`
    pub limit: Option<i64>,
}

#[allow(deprecated, reason = "the docs still list it")]
impl Search {
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

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
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

#[allow(deprecated, reason = "the docs still list it")]
impl From<crate::operations::ListInstitutionsRequest> for Search {
    #[inline]
    fn from(request: crate::operations::ListInstitutionsRequest) -> Self {
        Self {
            name: request.name,
            routing_number: request.routing_number,
            state: request.state,
            limit: request.limit,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
#[allow(deprecated, reason = "the docs still list it")]
impl From<Search> for crate::operations::ListInstitutionsRequest {
    #[inline]
    fn from(call: Search) -> Self {
        Self {
            name: call.name,
            routing_number: call.routing_number,
            state: call.state,
            limit: call.limit,
        }
    }
}

#[allow(deprecated, reason = "the docs still list it")]
impl operations::Operation for Search {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/institutions/ach/search";
    type Success = crate::components::FinancialInstitutions;
    type Failure = SearchFailure;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.query("name", &self.name);
        request.query("routingNumber", &self.routing_number);
        request.query("state", &self.state);
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
        received: &operations::Received<'_>,
    ) -> operations::Cause<Self::Failure> {
        match received.status() {
            400 => received.failure(SearchFailure::GenericError),
            _ => operations::Cause::Undocumented,
        }
    }
}

/// The errors that the docs list for `Search`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(deprecated, reason = "the docs still list it")]
pub enum SearchFailure {
    /// With status 400.
    GenericError(Box<crate::errors::GenericError>),
}

#[allow(deprecated, reason = "the docs still list it")]
impl operations::Failure for SearchFailure {
    #[inline]
    fn message(&self) -> Option<&str> {
        match self {
            Self::GenericError(error) => Some(&error.error),
        }
    }
}
