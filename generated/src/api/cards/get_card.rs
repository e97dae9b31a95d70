// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::GetCardRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for GetCard {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/cards/{cardID}";
    type Success = crate::components::Card;
    type Failure = crate::support::operations::NotDocumented;
    #[inline]
    fn place(&self, request: &mut crate::support::operations::Placement) {
        request.path("accountID", &self.request.account_id);
        request.path("cardID", &self.request.card_id);
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
