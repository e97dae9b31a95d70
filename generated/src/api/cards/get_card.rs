// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.

use crate::support::operations;

/// Fetches one card.
///
/// Needs the `/accounts/{accountID}/cards.read` scope.
///
/// `GET /accounts/{accountID}/cards/{cardID}`
///
/// Source: [`sdks/cards/README.md`](https://github.com/fieldwright/fieldwright/blob/main/specs/docs/sdks/cards/README.md)
#[derive(Clone, Debug, PartialEq)]
pub struct GetCard {
    /// What is sent.
    pub request: crate::operations::GetCardRequest,
}

impl GetCard {
    /// The operation, with what it sends.
    #[must_use]
    #[inline]
    pub const fn new(request: crate::operations::GetCardRequest) -> Self {
        Self { request }
    }
}

impl operations::Operation for GetCard {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/cards/{cardID}";
    type Success = crate::components::Card;
    type Failure = operations::NotDocumented;

    #[inline]
    fn place(&self, request: &mut operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("cardID", &self.request.card_id);
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
