// Written by `cargo xtask codegen` from sdks/cards/README.md. Do not edit.

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
    pub const fn new(request: crate::operations::ListCardsRequest) -> Self {
        Self { request }
    }
}

impl crate::support::operations::Operation for ListCards {
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/accounts/{accountID}/cards";
    type Success = Vec<crate::components::Card>;
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
