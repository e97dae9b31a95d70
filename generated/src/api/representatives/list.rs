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
#[non_exhaustive]
pub struct List {
    /// The Moov account this belongs to.
    pub account_id: String,
}

impl List {
    /// The operation with its required values.
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
        }
    }
}

impl From<crate::operations::ListRepresentativesRequest> for List {
    #[inline]
    fn from(request: crate::operations::ListRepresentativesRequest) -> Self {
        Self {
            account_id: request.account_id,
        }
    }
}

/// The values as the docs group them, for instance to validate them.
impl From<List> for crate::operations::ListRepresentativesRequest {
    #[inline]
    fn from(call: List) -> Self {
        Self {
            account_id: call.account_id,
        }
    }
}

impl operations::Operation for List {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/representatives";
    type Success = Vec<crate::components::Representative>;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.account_id);
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
