// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.

use crate::support::operations;

/// Lists the cards of an account that are in use.
///
/// Needs the `/accounts/{accountID}/cards.read` scope.
///
/// `GET /accounts/{accountID}/cards`
///
/// Source: [`sdks/cards/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/cards/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct ListCards {
    /// What is sent.
    pub request: crate::operations::ListCardsRequest,
}

impl ListCards {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::ListCardsRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for ListCards {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/cards";
    type Success = Vec<crate::components::Card>;
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
